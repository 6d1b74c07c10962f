package dk.vaekstspor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.engine.FormRejected;
import dk.vaekstspor.engine.PersonDisqualified;
import dk.vaekstspor.followup.SurveyAlreadyAnswered;
import dk.vaekstspor.followup.SurveyLinks;
import dk.vaekstspor.followup.Surveys;
import dk.vaekstspor.links.LinkExpired;
import jakarta.mail.internet.MimeMessage;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Drives cases to their end, completing whatever task is open with random valid answers
 * and firing whatever timer is next. On the way tasks go from hand to hand.
 */
final class CaseWalk {

	/** How the names begin of those who take tasks. */
	static final String HOLDER = "holder-qx7-";

	private static final int MOST_STEPS = 600;

	private static final Pattern SURVEY_TOKEN = Pattern.compile(SurveyLinks.PATH + "(\\S+)");

	private final ProcessEngine engine;

	private final ProcessTesting testing;

	private final Journal journal;

	private final Surveys surveys;

	private final Clock clock;

	private final FormFiller filler;

	private final Random random;

	private final Random hands = new Random(7);

	private final String mark;

	CaseWalk(ProcessEngine engine, ProcessTesting testing, Journal journal, Surveys surveys, Clock clock,
			FormFiller filler, Random random, String mark) {
		this.engine = engine;
		this.testing = testing;
		this.journal = journal;
		this.surveys = surveys;
		this.clock = clock;
		this.filler = filler;
		this.random = random;
		this.mark = mark;
	}

	/** Drives the case until nothing of it is open. */
	void toTheEnd(String caseNumber) {
		for (int step = 0; step < MOST_STEPS; step++) {
			this.testing.runJobs(caseNumber);
			if (this.testing.hasEnded(caseNumber)) {
				return;
			}
			List<Task> tasks = this.testing.openTaskList(caseNumber);
			List<Job> timers = this.testing.timers(caseNumber);
			if (tasks.isEmpty() || (!timers.isEmpty() && this.random.nextInt(5) == 0)) {
				fireNext(timers, caseNumber);
			}
			else {
				passFromHandToHand(tasks);
				complete(tasks.get(this.random.nextInt(tasks.size())), caseNumber);
			}
		}
		throw new AssertionError("Case " + caseNumber + " has not ended; open: " + this.testing.openTasks(caseNumber));
	}

	private void fireNext(List<Job> timers, String caseNumber) {
		Job next = timers.stream()
			.min(Comparator.comparing(Job::getDuedate))
			.orElseThrow(() -> new AssertionError("Case " + caseNumber + " waits for nothing"));
		if (next.getDuedate().toInstant().isAfter(this.clock.instant())) {
			this.testing.at(next.getDuedate().toInstant());
		}
		this.engine.getManagementService().executeJob(next.getId());
	}

	/** Has its own chances, so that the way of the cases stays the same. */
	private void passFromHandToHand(List<Task> tasks) {
		for (Task task : tasks) {
			for (int times = this.hands.nextInt(4); times > 0; times--) {
				assign(task, this.hands.nextBoolean() ? HOLDER + this.hands.nextInt(3) : null);
				this.testing.at(this.clock.instant().plusSeconds(this.hands.nextInt(3) * this.hands.nextInt(3600)));
			}
		}
	}

	private void assign(Task task, String userId) {
		try {
			this.engine.getTaskService().setAssignee(task.getId(), userId);
		}
		catch (PersonDisqualified ex) {
			// Somebody who had a task of the company said so.
		}
	}

	private void complete(Task task, String caseNumber) {
		if (task.getTaskDefinitionKey().equals("userTask_followUp") && this.random.nextBoolean()) {
			answerSurvey(caseNumber);
		}
		FormRejected last = null;
		for (int attempt = 0; attempt < 50; attempt++) {
			try {
				this.testing.complete(task, this.filler.fill(task, caseNumber, today()));
				return;
			}
			catch (FormRejected ex) {
				last = ex;
			}
		}
		throw new AssertionError("No random answers fit " + task.getTaskDefinitionKey(), last);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private void answerSurvey(String caseNumber) {
		List<MimeMessage> mails = new SentMails(this.journal).of(caseNumber, "survey");
		if (mails.isEmpty()) {
			return;
		}
		Matcher token = SURVEY_TOKEN.matcher(SentMails.text(mails.get(mails.size() - 1)));
		assertThat(token.find()).isTrue();
		try {
			this.surveys.answer(token.group(1), 1 + this.random.nextInt(5), this.mark + " sagde vi");
		}
		catch (SurveyAlreadyAnswered | LinkExpired ex) {
			// A link works once, and not for ever.
		}
	}

}
