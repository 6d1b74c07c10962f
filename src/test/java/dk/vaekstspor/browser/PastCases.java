package dk.vaekstspor.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.companyengagement.CompanyEngagements;
import dk.vaekstspor.companyengagement.NewEngagement;
import dk.vaekstspor.vocabulary.Channel;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/**
 * Lets cases happen in the past, through the real engine with a moved clock.
 */
class PastCases {

	private final Instant now = Instant.now();

	private final CompanyEngagements engagements;

	private final ProcessTesting process;

	private final TaskService tasks;

	PastCases(CompanyEngagements engagements, ProcessTesting process, TaskService tasks) {
		this.engagements = engagements;
		this.process = process;
		this.tasks = tasks;
	}

	/** The number of a case that waits for its assessment since that many days. */
	String open(String company, int daysAgo) {
		at(daysAgo);
		String caseNumber = this.engagements.start(new NewEngagement(company, null, "Prøve Person",
				"prove@virksomhed.example", "97 12 34 56", "Vi vil bygge en hal.", Channel.WEB, false, null));
		this.process.runJobs(caseNumber);
		if (!this.process.tasks(caseNumber, "confirmCompany").isEmpty()) {
			this.process.fireTimer(caseNumber, "event_confirmationOverdue");
		}
		return caseNumber;
	}

	/** Assesses the case, answers it and so ends it. */
	void answer(String caseNumber, int daysAgo) {
		at(daysAgo);
		Task task = this.process.task(caseNumber, "assessEnquiry");
		this.tasks.claim(task.getId(), "sagsbehandler");
		this.process.as("sagsbehandler", () -> {
			this.process.complete(task,
					Map.of("caseType", "develop", "sector", "PRODUCTION", "needs", List.of("BUILDING_PERMIT"),
							"contactConsent", true, "nextStep", "ANSWER", "answerText", "Det må I gerne."));
			return null;
		});
		this.process.runJobs(caseNumber);
	}

	/** Lets the clock run again. */
	void end() {
		this.process.resetClock();
	}

	private void at(int daysAgo) {
		this.process.at(this.now.minus(Duration.ofDays(daysAgo)));
	}

}
