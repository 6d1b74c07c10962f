package dk.vaekstspor.taskforcefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dk.vaekstspor.staff.Absence;
import dk.vaekstspor.staff.OpenSeats;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.vocabulary.Competence;
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
import static org.assertj.core.api.Assertions.tuple;

@DataJdbcTest
@Import({ TaskforceFiles.class, TaskforceMembers.class, Roster.class, TaskforceSeats.class, Appointments.class,
		TaskforceMembersTests.Time.class })
class TaskforceMembersTests {

	private static final Instant NOW = Instant.parse("2026-10-25T01:30:00.123456Z");

	private static final Seat ANNE = new Seat("anne", Department.BYG);

	private static final Seat BO = new Seat("bo", Department.BYG);

	private static final RequiredCompetence BUILDING = new RequiredCompetence(null, Department.BYG, "Der skal bygges.");

	@Autowired
	private TaskforceFiles taskforces;

	@Autowired
	private TaskforceMembers members;

	@Autowired
	private Roster roster;

	@Autowired
	private OpenSeats openSeats;

	@Autowired
	private Appointments appointments;

	@BeforeEach
	void fillTheRoster() {
		Stream.of(staff("anne", false), staff("bo", false), staff("carl", true)).forEach(this.roster::save);
	}

	@Test
	void knowsWhoTookPart() {
		propose("2026-00001");
		compose("2026-00001", ANNE, BO);
		this.members.accept(invited("2026-00001"), "anne");

		assertThat(this.members.participants(List.of("2026-00001"))).containsExactly("anne");
		assertThat(this.members.participants(List.of("2026-00002"))).isEmpty();
		assertThat(this.members.participants(List.of())).isEmpty();
	}

	@Test
	void countsEachOpenTaskforceOnceForEverybodyInIt() {
		propose("2026-00001");
		compose("2026-00001", ANNE);
		propose("2026-00002");
		compose("2026-00002", ANNE, BO);
		propose("2026-00003");

		Map<String, Integer> open = this.openSeats.byUser();
		this.taskforces.close("2026-00001", "Færdig");

		assertThat(open).containsEntry("anne", 2).containsEntry("bo", 1).doesNotContainKey("carl");
		assertThat(this.openSeats.byUser()).containsEntry("anne", 1);
	}

	@Test
	void keepsWhatTheProposalCoversAndWhatNot() {
		RequiredCompetence fire = new RequiredCompetence(Competence.FIRE_SAFETY, Department.BEREDSKAB,
				"Det kan brænde.");
		this.taskforces.require("2026-00001", List.of(BUILDING, fire));

		this.taskforces.propose("2026-00001", new ProposedTaskforce(ANNE, List.of(new ProposedSeat(ANNE, "Dækker.")),
				Map.of(Competence.FIRE_SAFETY, "Ingen har det."), true));

		assertThat(this.taskforces.competencesOf("2026-00001"))
			.extracting(TaskforceCompetence::required, TaskforceCompetence::covered, TaskforceCompetence::shortfall)
			.containsExactly(tuple(BUILDING, true, null), tuple(fire, false, "Ingen har det."));
		assertThat(this.taskforces.get("2026-00001").leadUserId()).isEqualTo("anne");
		assertThat(only("2026-00001").reason()).isEqualTo("Dækker.");
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
	void givesAnOpenSeatToSomebodyElse() {
		propose("2026-00001");
		compose("2026-00001", ANNE);

		TaskforceMember silent = this.members.vacate(invited("2026-00001"));
		TaskforceMember bo = this.members.inviteInstead(silent, BO);

		assertThat(silent.state()).isEqualTo(MemberState.NO_ANSWER);
		assertThat(bo.seat()).isEqualTo(BO);
		assertThat(bo.state()).isEqualTo(MemberState.INVITED);
		assertThat(bo.replacesId()).isEqualTo(silent.id());
		assertThat(bo.reason()).isEqualTo(silent.reason());
	}

	@Test
	void leavesANoAsItIsWhenTheSeatIsGivenAway() {
		propose("2026-00001");
		compose("2026-00001", ANNE);
		long anne = invited("2026-00001");
		this.members.decline(anne, new Refusal("anne", "Ferie", false));

		assertThat(this.members.vacate(anne).state()).isEqualTo(MemberState.DECLINED);
		assertThat(this.members.inviteSuccessor(this.members.get(anne))).isEmpty();
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
	void asksTheNamedSuccessorOfWhoeverLeaves() {
		propose("2026-00001");
		compose("2026-00001", ANNE);
		long anne = invited("2026-00001");
		this.members.accept(anne, "anne");

		this.members.leave(anne, new Seat("dorte", Department.PLAN));

		TaskforceMember successor = this.members.inviteSuccessor(this.members.get(anne)).orElseThrow();
		assertThat(this.members.get(anne).state()).isEqualTo(MemberState.LEFT);
		assertThat(successor.seat()).isEqualTo(new Seat("dorte", Department.PLAN));
		assertThat(successor.state()).isEqualTo(MemberState.INVITED);
		assertThat(successor.replacesId()).isEqualTo(anne);
	}

	@Test
	void letsNobodyLeaveTwice() {
		propose("2026-00001");
		compose("2026-00001", ANNE);
		long anne = invited("2026-00001");
		this.members.leave(anne, null);

		assertThatExceptionOfType(MemberNotInTaskforce.class).isThrownBy(() -> this.members.leave(anne, null));
	}

	@Test
	void knowsWhoMeetsWhenUntilTheMeetingIsOff() {
		propose("2026-00001");
		compose("2026-00001", ANNE, BO);
		Instant moved = NOW.plusSeconds(3600);
		this.taskforces.moveMeeting("2026-00001", moved, "Lokale 2");

		assertThat(this.appointments.between(moved, moved.plusSeconds(1))).containsExactlyInAnyOrder(
				new Appointment("2026-00001", "anne", moved), new Appointment("2026-00001", "bo", moved));
		assertThat(this.appointments.between(NOW, moved)).isEmpty();
		this.taskforces.cancelMeeting("2026-00001");
		assertThat(this.appointments.between(moved, moved.plusSeconds(1))).isEmpty();
		assertThat(this.taskforces.get("2026-00001").meetingSequence()).isEqualTo(2);
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
		this.taskforces.require(caseNumber, List.of(BUILDING));
		this.taskforces.propose(caseNumber,
				new ProposedTaskforce(ANNE, List.of(new ProposedSeat(ANNE, "Dækker.")), Map.of(), false));
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
		StaffMember member = StaffMember.of(userId, userId, null, Department.BYG);
		return absent ? member.away(new Absence(LocalDate.of(2026, 10, 1), null)) : member;
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Time {

		@Bean
		Clock clock() {
			return Clock.fixed(NOW, DanishWorkingDays.ZONE);
		}

	}

}
