package dk.vaekstspor.tasklist;

import dk.vaekstspor.taskforce.Taskforces;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The taskforce that a task's case has, for the tab in Tasklist. The address lies beneath
 * Camunda's web applications, so their session says who is signed in and their token
 * protects every change. Each change answers with the taskforce as it is then.
 */
@RestController
@RequestMapping("/camunda/api/vaekstspor/taskforces/{taskId}")
class TaskforcesController {

	private final TaskforceVisits visits;

	private final TaskforceViews views;

	private final Taskforces taskforces;

	TaskforcesController(TaskforceVisits visits, TaskforceViews views, Taskforces taskforces) {
		this.visits = visits;
		this.views = views;
		this.taskforces = taskforces;
	}

	/** The taskforce, or 204 when the case has put none together. */
	@GetMapping
	ResponseEntity<TaskforceView> taskforce(@PathVariable String taskId) {
		return this.visits.from(taskId)
			.map(this.views::of)
			.map(ResponseEntity::ok)
			.orElseGet(() -> ResponseEntity.noContent().build());
	}

	@PostMapping("/actions")
	TaskforceView addAction(@PathVariable String taskId, @RequestBody NewAction body) {
		TaskforceVisit visit = this.visits.toChange(taskId);
		NewAction action = body.checked();
		this.taskforces.addAction(visit.caseNumber(), action.title(), action.departmentTerm(), action.deadline());
		return this.views.of(this.visits.again(visit));
	}

	@PostMapping("/members/{memberId}/replacement")
	TaskforceView replaceMember(@PathVariable String taskId, @PathVariable long memberId,
			@RequestBody MemberReplacement body) {
		TaskforceVisit visit = this.visits.toChange(taskId);
		MemberReplacement replacement = body.checked();
		this.taskforces.replaceMember(visit.caseNumber(), memberId, replacement.successorUserId(),
				replacement.reason());
		return this.views.of(this.visits.again(visit));
	}

	@PostMapping("/lead")
	TaskforceView replaceLead(@PathVariable String taskId, @RequestBody LeadReplacement body) {
		TaskforceVisit visit = this.visits.toChange(taskId);
		LeadReplacement replacement = body.checked();
		this.taskforces.replaceLead(visit.caseNumber(), replacement.successor(), replacement.reason());
		return this.views.of(this.visits.again(visit));
	}

	@PostMapping("/meeting")
	TaskforceView moveMeeting(@PathVariable String taskId, @RequestBody MeetingMove body) {
		TaskforceVisit visit = this.visits.toChange(taskId);
		MeetingMove move = body.checked();
		this.taskforces.moveMeeting(visit.caseNumber(), move.at(), move.place());
		return this.views.of(this.visits.again(visit));
	}

	@PostMapping("/meeting/cancellation")
	TaskforceView cancelMeeting(@PathVariable String taskId, @RequestBody MeetingCancellation body) {
		TaskforceVisit visit = this.visits.toChange(taskId);
		this.taskforces.cancelMeeting(visit.caseNumber(), body.checked().reason());
		return this.views.of(this.visits.again(visit));
	}

}
