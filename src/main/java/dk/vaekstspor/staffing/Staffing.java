package dk.vaekstspor.staffing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.taskforcefile.ProposedSeat;
import dk.vaekstspor.taskforcefile.ProposedTaskforce;
import dk.vaekstspor.taskforcefile.RequiredCompetence;
import dk.vaekstspor.taskforcefile.Seat;
import dk.vaekstspor.taskforcefile.TaskforceCompetence;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Term;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes who should sit in a taskforce: the fewest people who cover what the case
 * needs, and where nobody does, the department to ask instead.
 */
@Component
@Transactional(readOnly = true)
public class Staffing {

	private final TaskforceFiles taskforces;

	private final Situations situations;

	private final Shortfalls shortfalls;

	Staffing(TaskforceFiles taskforces, Situations situations, Shortfalls shortfalls) {
		this.taskforces = taskforces;
		this.situations = situations;
		this.shortfalls = shortfalls;
	}

	/**
	 * The proposal for a case of which is known what it needs.
	 * @param caseOwner a user, or null when the case has no owner
	 */
	public ProposedTaskforce propose(String caseNumber, String caseOwner) {
		Situation situation = this.situations.of(caseNumber);
		List<RequiredCompetence> needed = this.taskforces.competencesOf(caseNumber)
			.stream()
			.map(TaskforceCompetence::required)
			.toList();
		Team team = Team.of(needed.stream().map(RequiredCompetence::term).toList(), situation, caseOwner);
		Map<RequiredCompetence, Shortfall> missing = new LinkedHashMap<>();
		needed.stream()
			.filter((one) -> !team.covers(one.term()))
			.forEach((one) -> missing.put(one, this.shortfalls.of(one, situation)));
		return new ProposedTaskforce(lead(team, situation, caseOwner), seats(team, needed, missing, situation),
				texts(missing), missing.values().stream().anyMatch((shortfall) -> shortfall.substitute().isEmpty()));
	}

	/** A department that a member speaks for already needs no seat of its own. */
	private static List<ProposedSeat> seats(Team team, List<RequiredCompetence> needed,
			Map<RequiredCompetence, Shortfall> missing, Situation situation) {
		List<ProposedSeat> seats = new ArrayList<>();
		team.leadFirst()
			.forEach((one) -> seats.add(new ProposedSeat(seat(one.person()),
					StaffingWords.why(one.person(), needed, situation.isAcquainted(one.person().userId())))));
		Map<Department, String> departments = new LinkedHashMap<>();
		missing.forEach((required, shortfall) -> shortfall.substitute()
			.filter((department) -> !team.covers(department))
			.ifPresent((department) -> departments.merge(department, StaffingWords.standsFor(required),
					(one, other) -> one + " " + other)));
		departments.forEach((department, reason) -> seats.add(new ProposedSeat(Seat.of(department), reason)));
		return seats;
	}

	private static Map<Term, String> texts(Map<RequiredCompetence, Shortfall> missing) {
		Map<Term, String> texts = new LinkedHashMap<>();
		missing.forEach((required, shortfall) -> texts.put(required.term(), shortfall.text()));
		return texts;
	}

	/**
	 * Nobody on the roster to lead: an owner whom the roster does not know, or business.
	 */
	private static Seat lead(Team team, Situation situation, String caseOwner) {
		if (team.lead() != null) {
			return seat(team.lead().person());
		}
		boolean unknown = caseOwner != null && situation.find(caseOwner).isEmpty();
		return unknown ? new Seat(caseOwner, Department.ERHV) : Seat.of(Department.ERHV);
	}

	private static Seat seat(StaffMember person) {
		return new Seat(person.userId(), person.department());
	}

}
