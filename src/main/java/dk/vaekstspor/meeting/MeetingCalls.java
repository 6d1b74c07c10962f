package dk.vaekstspor.meeting;

import java.util.Optional;

import dk.vaekstspor.correspondence.Correspondence;
import dk.vaekstspor.taskforcefile.TaskforceFiles;

import org.springframework.stereotype.Component;

/**
 * Tells a taskforce when it meets, and when it does not.
 */
@Component
public class MeetingCalls {

	private final TaskforceFiles taskforces;

	private final Correspondence correspondence;

	private final MeetingLetters letters;

	MeetingCalls(TaskforceFiles taskforces, Correspondence correspondence, MeetingLetters letters) {
		this.taskforces = taskforces;
		this.correspondence = correspondence;
		this.letters = letters;
	}

	/** Calls the lead and all who have joined, unless the meeting is cancelled. */
	public void call(String caseNumber) {
		if (!this.taskforces.get(caseNumber).meetingCancelled()) {
			this.correspondence.send(this.letters.request(caseNumber));
		}
	}

	/** Tells all, also those who have not answered yet, when and where they meet now. */
	public void tellMoved(String caseNumber) {
		this.correspondence.send(this.letters.move(caseNumber));
	}

	/** Calls everybody again under another lead; the former one (or null) stays away. */
	public void tellLeadChanged(String caseNumber, String formerLead) {
		Optional.ofNullable(formerLead)
			.flatMap((userId) -> this.letters.farewell(caseNumber, userId))
			.ifPresent(this.correspondence::send);
		call(caseNumber);
	}

	/** Takes the meeting out of everybody's calendar. */
	public void tellCancelled(String caseNumber, String reason) {
		this.correspondence.send(this.letters.cancellation(caseNumber, reason));
	}

}
