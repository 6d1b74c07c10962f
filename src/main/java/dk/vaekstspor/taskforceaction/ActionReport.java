package dk.vaekstspor.taskforceaction;

import dk.vaekstspor.vocabulary.Term;

/**
 * What a department reports about its action.
 */
enum ActionReport implements Term {

	DONE("Udført"), WAITING("Venter på virksomheden"), NOT_POSSIBLE("Kan ikke udføres");

	private final String label;

	ActionReport(String label) {
		this.label = label;
	}

	@Override
	public String code() {
		return name();
	}

	@Override
	public String label() {
		return this.label;
	}

}
