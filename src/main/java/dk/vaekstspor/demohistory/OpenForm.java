package dk.vaekstspor.demohistory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The form of a step before somebody who fills it in.
 *
 * @param offered lists to choose from and what is filled in already, by key
 */
record OpenForm(OpenStep step, Map<String, Object> offered, LocalDate today, Chance chance, Phrases phrases) {

	String caseNumber() {
		return this.step.caseNumber();
	}

	/** The codes of the list to choose from. */
	@SuppressWarnings("unchecked")
	List<String> choices(String key) {
		return ((List<Map<String, String>>) this.offered.get(key)).stream()
			.map((option) -> option.get("value"))
			.toList();
	}

	/** The rows that are there already. */
	@SuppressWarnings("unchecked")
	List<Map<String, Object>> rows(String key) {
		return (List<Map<String, Object>>) this.offered.get(key);
	}

	Object filledIn(String key) {
		return this.offered.get(key);
	}

	/** A text for that part of the form, such as {@code note}. */
	String phrase(String part) {
		return this.phrases.oneFor(this.step.key() + "." + part, this.chance);
	}

	String phrase() {
		return this.phrases.oneFor(this.step.key(), this.chance);
	}

}
