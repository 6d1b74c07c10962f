package dk.vaekstspor.tasklist;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.vaekstspor.actionplan.ActionState.Kind;

/**
 * A taskforce as its tab in Tasklist shows it: texts ready to be read, and codes where
 * the tab finds the words.
 *
 * @param meeting when and where it meets
 * @param meetingPlace where it meets
 * @param meetingCancelled whether the meeting is off until it gets another time
 * @param hasMet whether the meeting has been held
 * @param closed whether its work is over
 * @param mayChange whether the signed-in user leads it, owns the case or is a manager
 * @param taskOpen whether the task that the tab belongs to is still there
 * @param actions what was promised, the most pressing first
 * @param departments whom an action can be given to
 * @param colleagues who can be asked to join
 */
record TaskforceView(String caseNumber, String purpose, String lead, String meeting, String meetingPlace,
		boolean meetingCancelled, boolean hasMet, boolean closed, boolean mayChange, boolean taskOpen,
		List<MemberLine> members, List<ActionLine> actions, List<String> decisions, List<Choice> departments,
		List<Choice> colleagues) {

	/**
	 * Somebody who was asked, and what came of it.
	 *
	 * @param replaceable whether somebody else can be asked instead
	 */
	record MemberLine(long id, String name, String answer, boolean replaceable) {
	}

	/**
	 * Something promised.
	 *
	 * @param since the day on which it was parked, should have been done, or ended
	 * @param workingDays how many working days it has been parked or overdue, or has left
	 * @param note what was last reported about it
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record ActionLine(long id, String title, String department, LocalDate deadline, Kind state, LocalDate since,
			Integer workingDays, String note) {
	}

}
