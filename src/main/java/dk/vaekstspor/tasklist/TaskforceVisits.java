package dk.vaekstspor.tasklist;

import java.util.Optional;

import dk.vaekstspor.casefile.CaseAccessLog;
import dk.vaekstspor.taskforce.Taskforces;
import dk.vaekstspor.taskforcefile.TaskforceFile;
import dk.vaekstspor.taskforcefile.TaskforceFiles;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Lets those in to a taskforce whom the engine shows the task, and on to its changes
 * those who answer for it. Who sees a confidential case here is logged.
 */
@Component
class TaskforceVisits {

	private final TaskCases cases;

	private final TaskforceFiles taskforces;

	private final Taskforces running;

	private final CaseAccessLog accesses;

	private final SignedIn signedIn;

	TaskforceVisits(TaskCases cases, TaskforceFiles taskforces, Taskforces running, CaseAccessLog accesses,
			SignedIn signedIn) {
		this.cases = cases;
		this.taskforces = taskforces;
		this.running = running;
		this.accesses = accesses;
		this.signedIn = signedIn;
	}

	/**
	 * The visit from that task; empty when its case has put no taskforce together.
	 * @throws ResponseStatusException 401 for a stranger, 404 for a task out of sight
	 */
	Optional<TaskforceVisit> from(String taskId) {
		String userId = this.signedIn.anybody();
		String caseNumber = this.cases.caseNumber(taskId)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
					"Opgaven er ikke længere åben, eller du har ikke adgang til den. Find taskforcen fra en anden "
							+ "opgave i sagen."));
		return this.taskforces.find(caseNumber)
			.filter(TaskforceFile::isComposed)
			.map((taskforce) -> visit(taskId, taskforce, userId));
	}

	/**
	 * The visit of somebody who answers for the taskforce.
	 * @throws ResponseStatusException 401 and 404 as above, 403 for anybody else
	 */
	TaskforceVisit toChange(String taskId) {
		return from(taskId).filter(TaskforceVisit::mayChange)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN,
					"Kun tovholderen, sagens ejer og ledere kan ændre taskforcen."));
	}

	/** The same visit after a change, which may have taken the task or the right away. */
	TaskforceVisit again(TaskforceVisit before) {
		return new TaskforceVisit(before.taskId(), before.caseNumber(), this.running.mayChange(before.caseNumber()),
				this.cases.caseNumber(before.taskId()).isPresent());
	}

	private TaskforceVisit visit(String taskId, TaskforceFile taskforce, String userId) {
		this.accesses.read(taskforce.caseNumber(), userId);
		return new TaskforceVisit(taskId, taskforce.caseNumber(), this.running.mayChange(taskforce.caseNumber()), true);
	}

}
