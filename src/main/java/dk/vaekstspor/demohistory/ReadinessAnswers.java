package dk.vaekstspor.demohistory;

import java.util.Map;

/**
 * What is answered in the form of {@code taskforceReadiness}.
 */
@DemoPart
class ReadinessAnswers implements FormAnswers {

	private static final int REVIEW_AFTER_DAYS = 90;

	@Override
	public Map<String, Answerer> byStep() {
		return Map.of("closeGap", ReadinessAnswers::closeGap);
	}

	private static Answers closeGap(OpenForm form) {
		return new Answers().with("gapAnswer", form.chance().happens(0.5) ? "SOLVED" : "ACCEPTED")
			.with("gapNote", form.phrase())
			.with("reviewDate", form.today().plusDays(REVIEW_AFTER_DAYS).toString());
	}

}
