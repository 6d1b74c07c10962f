package dk.vaekstspor.tasklist;

import java.util.ArrayList;
import java.util.List;

import dk.vaekstspor.engine.FormRejected;
import dk.vaekstspor.engine.FormRejected.Fault;
import dk.vaekstspor.engine.TextRules;

/**
 * Checks texts that were sent by a dialog, and collects what is wrong with them.
 */
final class SentTexts {

	private final List<Fault> faults = new ArrayList<>();

	/**
	 * The text as it is kept; null when it is missing or not fit.
	 * @param missing what to say when there is none
	 */
	String required(String field, String raw, int most, String missing) {
		int known = this.faults.size();
		String text = TextRules.check(raw, most, (message) -> fault(field, message));
		if (text == null && this.faults.size() == known) {
			fault(field, missing);
		}
		return text;
	}

	void fault(String field, String message) {
		this.faults.add(new Fault(field, field, message));
	}

	/**
	 * Ends the check.
	 * @throws FormRejected if something is wrong
	 */
	void demandFaultless() {
		if (!this.faults.isEmpty()) {
			throw new FormRejected(this.faults);
		}
	}

}
