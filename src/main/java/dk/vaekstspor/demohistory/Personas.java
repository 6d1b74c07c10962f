package dk.vaekstspor.demohistory;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import dk.vaekstspor.taskforcefile.TaskforceFiles;

import static java.util.Map.entry;

/**
 * Who does which step, and how fast. All keep up but the legal adviser.
 */
@DemoPart
class Personas {

	/**
	 * For that share of the time, five months of eighteen, the legal adviser keeps up.
	 */
	private static final double EASY = 5.0 / 18;

	/** Hard cases take the town hall's departments long, and still less than agreed. */
	private static final double ACTION_HOURS = 30;

	private final OfficeHours office;

	private final TaskforceFiles taskforces;

	private Map<String, Persona> bySteps = Map.of();

	Personas(OfficeHours office, TaskforceFiles taskforces) {
		this.office = office;
		this.taskforces = taskforces;
	}

	/** Has everybody begin with nothing on the desk. */
	void begin(Instant start, Instant end) {
		Instant crowded = start.plusSeconds(Math.round(EASY * Duration.between(start, end).toSeconds()));
		this.bySteps = Map.ofEntries(entry("confirmCompany", colleague(1.5, 0.5)),
				entry("chooseCase", colleague(1.5, 0.5)), entry("assessEnquiry", colleague(2.5, 3)),
				entry("assessStateAid", new LegalDesk(this.office, crowded)), entry("closeCase", colleague(3, 5)),
				entry("composeTaskforce", colleague(2, 7)),
				entry("answerInvitation", new Colleague(this.office, 2, 3, 0.06)),
				entry("holdTaskforceMeeting", new MeetingLead(this.office, this.taskforces)),
				entry("performAction", colleague(6, ACTION_HOURS)),
				entry("awaitCompany", new Outsider(this.office, 4, 0)), entry("closeTaskforce", colleague(2, 6)),
				entry("choosePartners", colleague(2, 5)), entry("obtainConsent", new Outsider(this.office, 1.5, 0)),
				entry("registerAnswer", new Outsider(this.office, 5, 0.12)), entry("registerResult", colleague(4, 20)),
				entry("followUp", colleague(3, 9)), entry("handleDissatisfaction", colleague(1, 3)),
				entry("contactCompany", colleague(1, 3)), entry("registerEffect", colleague(2, 4)),
				entry("closeGap", colleague(4, 3)));
	}

	Persona of(OpenStep step) {
		return this.bySteps.get(step.key());
	}

	private Persona colleague(double lyingHours, double workHours) {
		return new Colleague(this.office, lyingHours, workHours, 0);
	}

}
