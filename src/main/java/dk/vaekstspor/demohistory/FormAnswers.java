package dk.vaekstspor.demohistory;

import java.util.Map;

/**
 * What somebody answers in the forms of one process.
 */
interface FormAnswers {

	/** By step, such as "assessEnquiry". */
	Map<String, Answerer> byStep();

	/**
	 * Fills in one form.
	 */
	@FunctionalInterface
	interface Answerer {

		Answers answer(OpenForm form);

	}

}
