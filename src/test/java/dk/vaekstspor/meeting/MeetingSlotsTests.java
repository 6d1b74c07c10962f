package dk.vaekstspor.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.staff.Absence;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.taskforcefile.Composition;
import dk.vaekstspor.taskforcefile.Seat;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class MeetingSlotsTests {

	private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

	private static final LocalDate LATEST = LocalDate.of(2026, 11, 30);

	private static final List<String> BOTH = List.of("slot1", "slot2");

	@Autowired
	private MeetingSlots slots;

	@Autowired
	private ProcessTesting testing;

	@Autowired
	private Roster roster;

	@Autowired
	private TaskforceFiles taskforces;

	@BeforeEach
	void prepare() {
		this.testing.at(MONDAY);
		BOTH.forEach((userId) -> this.roster.save(staff(userId)));
	}

	@AfterEach
	void cleanUp() {
		this.testing.resetClock();
		BOTH.forEach(this.roster::remove);
	}

	@Test
	void beginsWhenThoseAskedHaveHadTimeToAnswerAndKeepsTheDeadline() {
		List<Instant> free = this.slots.free(BOTH, LATEST, 100);

		assertThat(free).startsWith(at("2026-11-25T08:00"), at("2026-11-25T10:00"), at("2026-11-25T12:00"),
				at("2026-11-25T14:00"), at("2026-11-26T08:00"));
		assertThat(free).endsWith(at("2026-11-30T14:00")).hasSize(16);
	}

	@Test
	void offersNoDayOnWhichSomebodyIsAway() {
		this.roster.save(staff("slot1").away(new Absence(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 26))));

		assertThat(this.slots.free(BOTH, LATEST, 3)).startsWith(at("2026-11-27T08:00"));
		assertThat(this.slots.hindered(BOTH, at("2026-11-26T10:00"))).containsExactly(entry("slot1", Hindrance.AWAY));
	}

	@Test
	void offersNoTimeThatOverlapsAnotherTaskforceMeeting() {
		String caseNumber = meeting("slot2", at("2026-11-25T08:30"));

		assertThat(this.slots.first(BOTH)).contains(at("2026-11-25T09:30"));
		assertThat(this.slots.hindered(BOTH, at("2026-11-25T09:00")))
			.containsExactly(entry("slot2", Hindrance.IN_ANOTHER_MEETING));
		assertThat(this.slots.hindered(BOTH, at("2026-11-25T09:30"))).isEmpty();
		this.taskforces.cancelMeeting(caseNumber);
		assertThat(this.slots.first(BOTH)).contains(at("2026-11-25T08:00"));
	}

	@Test
	void offersTheFirstTimeAfterTheDeadlineWhenNoneIsInTime() {
		this.roster.save(staff("slot1").away(new Absence(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 4))));

		assertThat(this.slots.free(BOTH, LATEST, 8)).containsExactly(at("2026-12-07T08:00"));
	}

	@Test
	void offersNothingToSomebodyWhoIsAwayForGood() {
		this.roster.save(staff("slot1").away(new Absence(LocalDate.of(2026, 11, 24), null)));

		assertThat(this.slots.free(BOTH, LATEST, 8)).isEmpty();
		assertThat(this.slots.first(BOTH)).isEmpty();
	}

	@Test
	void offersNeitherWeekendsNorHolidays() {
		this.testing.at(Instant.parse("2026-12-23T08:00:00Z"));

		assertThat(this.slots.free(BOTH, LocalDate.of(2026, 12, 31), 100)).startsWith(at("2026-12-29T08:00"))
			.endsWith(at("2026-12-30T14:00"));
	}

	private String meeting(String lead, Instant at) {
		String caseNumber = "slots-" + UUID.randomUUID().toString().substring(0, 8);
		this.taskforces.require(caseNumber, List.of());
		this.taskforces.compose(caseNumber,
				new Composition(new Seat(lead, Department.NATUR), List.of(), "Prøven", at, "Her"), null);
		return caseNumber;
	}

	private static Instant at(String danish) {
		return LocalDateTime.parse(danish).atZone(DanishWorkingDays.ZONE).toInstant();
	}

	private static StaffMember staff(String userId) {
		return StaffMember.of(userId, userId, userId + "@vaekstspor.example", Department.NATUR);
	}

}
