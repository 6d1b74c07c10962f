package dk.vaekstspor.staffing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.conflictofinterest.ConflictsOfInterest;
import dk.vaekstspor.staff.OpenSeats;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.taskforcefile.TaskforceMembers;
import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import dk.vaekstspor.workingdays.DeadlineSettings;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up who can be asked for a taskforce.
 */
@Component
@Transactional(readOnly = true)
public class Situations {

	private final Roster roster;

	private final OpenSeats openSeats;

	private final TaskforceMembers members;

	private final ConflictsOfInterest conflicts;

	private final CaseFiles cases;

	private final DanishWorkingDays workingDays;

	private final DeadlineSettings deadlines;

	private final StaffingSettings settings;

	private final Clock clock;

	Situations(Roster roster, OpenSeats openSeats, TaskforceMembers members, ConflictsOfInterest conflicts,
			CaseFiles cases, DanishWorkingDays workingDays, DeadlineSettings deadlines, StaffingSettings settings,
			Clock clock) {
		this.roster = roster;
		this.openSeats = openSeats;
		this.members = members;
		this.conflicts = conflicts;
		this.cases = cases;
		this.workingDays = workingDays;
		this.deadlines = deadlines;
		this.settings = settings;
		this.clock = clock;
	}

	/** Who can be asked for the case's taskforce from today until it should have met. */
	public Situation of(String caseNumber) {
		CaseFile caseFile = this.cases.get(caseNumber);
		Period period = period(LocalDate.now(this.clock), caseFile.caseType());
		List<Availability> people = available(staff(), this.openSeats.byUser(), period,
				this.conflicts.of(caseFile.companyId()));
		return new Situation(period, people, acquainted(caseFile));
	}

	/**
	 * Who could be asked for a taskforce of no company in particular, on each of those
	 * days.
	 */
	List<Situation> on(List<LocalDate> days) {
		List<StaffMember> staff = staff();
		Map<String, Integer> seats = this.openSeats.byUser();
		return days.stream()
			.map((day) -> new Situation(period(day, null), available(staff, seats, period(day, null), Set.of()),
					Set.of()))
			.toList();
	}

	/**
	 * By when a taskforce asked for on that day should have met.
	 * @param caseType the type of case, or null
	 */
	LocalDate deadline(LocalDate day, CaseType caseType) {
		return this.workingDays.add(day, (caseType == CaseType.ATTRACT) ? this.deadlines.taskforceMeetingAttract()
				: this.deadlines.taskforceMeeting());
	}

	private Period period(LocalDate day, CaseType caseType) {
		LocalDate deadline = deadline(day, caseType);
		List<LocalDate> days = day.plusDays(1)
			.datesUntil(deadline.plusDays(1))
			.filter(this.workingDays::isWorkingDay)
			.toList();
		return new Period(day, deadline, days);
	}

	private List<StaffMember> staff() {
		return this.roster.all().stream().sorted(Comparator.comparing(StaffMember::userId)).toList();
	}

	private List<Availability> available(List<StaffMember> staff, Map<String, Integer> seats, Period period,
			Set<String> conflicted) {
		return staff.stream()
			.map((person) -> Availability.of(person, period, seats.getOrDefault(person.userId(), 0),
					this.settings.hoursPerTaskforce(), conflicted.contains(person.userId())))
			.toList();
	}

	private Set<String> acquainted(CaseFile caseFile) {
		List<CaseFile> others = this.cases.casesOf(caseFile.companyId(), caseFile.caseNumber());
		Set<String> users = new HashSet<>(
				this.members.participants(others.stream().map(CaseFile::caseNumber).toList()));
		others.stream().map(CaseFile::owner).filter(Objects::nonNull).forEach(users::add);
		return users;
	}

}
