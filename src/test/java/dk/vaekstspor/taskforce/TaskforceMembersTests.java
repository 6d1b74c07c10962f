package dk.vaekstspor.taskforce;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DataJdbcTest
@Import({ Taskforces.class, TaskforceMembers.class, SeatProposal.class, Roster.class,
		TaskforceMembersTests.Time.class })
class TaskforceMembersTests {

	private static final Instant NOW = Instant.parse("2026-10-25T01:30:00.123456Z");

	private static final Seat ANNE = new Seat("anne", Department.BYG);

	private static final Seat BO = new Seat("bo", Department.BYG);

	@Autowired
	private Taskforces taskforces;

	@Autowired
	private TaskforceMembers members;

	@Autowired
	private Roster roster;

	@BeforeEach
	void fillTheRoster() {
		Stream.of(staff("anne", false), staff("bo", false), staff("carl", true)).forEach(this.roster::save);
	}

	@Test
	void proposesThePresentColleagueWithTheFewestOpenTaskforces() {
		propose("2026-00001");
		compose("2026-00001", ANNE);

		propose("2026-00002");

		assertThat(only("2026-00002").seat()).isEqualTo(BO);
		assertThat(only("2026-00002").reason()).isEqualTo("Der skal bygges.");
	}

	@Test
	void countsNoClosedTaskforceAsLoad() {
		propose("2026-00001");
		compose("2026-00001", ANNE);
		this.taskforces.close("2026-00001", "Færdig");

		propose("2026-00002");

		assertThat(only("2026-00002").seat()).isEqualTo(ANNE);
	}

	@Test
	void proposesTheDepartmentWhereTheRosterNamesNobody() {
		Stream.of("anne", "bo", "carl").forEach(this.roster::remove);

		propose("2026-00001");

		assertThat(only("2026-00001").wholeDepartment()).isTrue();
		assertThat(this.taskforces.get("2026-00001")).extracting(Taskforce::leadUserId, Taskforce::leadDepartment)
			.containsExactly(null, Department.ERHV);
	}

	@Test
	void invitesWhoWasChosenAndNobodyElse() {
		propose("2026-00001");

		compose("2026-00001", BO, Seat.of(Department.VEJ));

		assertThat(this.members.in("2026-00001", MemberState.INVITED)).extracting(TaskforceMember::seat)
			.containsExactly(BO, Seat.of(Department.VEJ));
		assertThat(this.members.in("2026-00001", MemberState.PROPOSED)).extracting(TaskforceMember::seat)
			.containsExactly(ANNE);
		assertThat(this.members.get(invited("2026-00001")).reason()).isEqualTo("Der skal bygges.");
	}

	@Test
	void asksEveryoneOnceAndTheWholeDepartmentLast() {
		propose("2026-00001");
		compose("2026-00001", ANNE);
		long anne = invited("2026-00001");
		this.members.decline(anne, new Refusal("anne", "Ferie", false));

		TaskforceMember bo = this.members.substitute(anne).orElseThrow();
		TaskforceMember department = this.members.substitute(bo.id()).orElseThrow();

		assertThat(bo.seat()).isEqualTo(BO);
		assertThat(this.members.get(bo.id()).state()).isEqualTo(MemberState.NO_ANSWER);
		assertThat(department.wholeDepartment()).isTrue();
		assertThat(department.replacesId()).isEqualTo(bo.id());
		assertThat(this.members.substitute(department.id())).isEmpty();
	}

	@Test
	void takesOneAnswerOnly() {
		propose("2026-00001");
		compose("2026-00001", ANNE);
		long anne = invited("2026-00001");
		this.members.accept(anne, "anne");

		assertThatExceptionOfType(MemberNotInvited.class).isThrownBy(() -> this.members.accept(anne, "anne"));
		assertThatExceptionOfType(MemberNotInvited.class)
			.isThrownBy(() -> this.members.decline(anne, new Refusal("anne", "Nej", false)));
		assertThat(this.members.get(anne).answeredAt()).isEqualTo(NOW);
	}

	@Test
	void knowsWhoIsDisqualified() {
		propose("2026-00001");
		compose("2026-00001", ANNE, BO);
		long anne = invited("2026-00001");
		this.members.decline(anne, new Refusal("anne", "Min bror", true));

		assertThat(this.members.isConflicted(anne, "anne")).isTrue();
		assertThat(this.members.isConflicted(anne, "bo")).isFalse();
		assertThat(this.members.isConflicted(anne, null)).isFalse();
	}

	@Test
	void changesNothingInAClosedTaskforce() {
		propose("2026-00001");
		this.taskforces.close("2026-00001", "Færdig");

		assertThatExceptionOfType(TaskforceAlreadyClosed.class)
			.isThrownBy(() -> this.taskforces.recordMinutes("2026-00001", "Referat"));
		assertThatExceptionOfType(TaskforceAlreadyClosed.class).isThrownBy(() -> compose("2026-00001", ANNE));
	}

	private void propose(String caseNumber) {
		this.taskforces.require(caseNumber, List.of(new RequiredDepartment(Department.BYG, "Der skal bygges.")));
		this.taskforces.propose(caseNumber, null);
	}

	private void compose(String caseNumber, Seat... seats) {
		this.taskforces.compose(caseNumber, new Composition(ANNE, List.of(seats), "Formål", NOW, "Lokale 1"), null);
	}

	private TaskforceMember only(String caseNumber) {
		assertThat(this.taskforces.membersOf(caseNumber)).hasSize(1);
		return this.taskforces.membersOf(caseNumber).get(0);
	}

	private long invited(String caseNumber) {
		return Optional.of(this.members.invited(caseNumber)).map((ids) -> ids.get(0)).orElseThrow();
	}

	private static StaffMember staff(String userId, boolean absent) {
		return new StaffMember(userId, userId, null, Department.BYG, Set.of(), null, absent);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Time {

		@Bean
		Clock clock() {
			return Clock.fixed(NOW, DanishWorkingDays.ZONE);
		}

	}

}
