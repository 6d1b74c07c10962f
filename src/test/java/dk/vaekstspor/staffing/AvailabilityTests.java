package dk.vaekstspor.staffing;

import java.time.LocalDate;
import java.util.List;

import dk.vaekstspor.staff.Absence;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.vocabulary.Department;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AvailabilityTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

	private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);

	private static final Period WEEK = new Period(MONDAY, NEXT_MONDAY,
			List.of(MONDAY.plusDays(1), MONDAY.plusDays(2), MONDAY.plusDays(3), MONDAY.plusDays(4), NEXT_MONDAY));

	private static final StaffMember ANNE = StaffMember.of("anne", "Anne Bygger", null, Department.BYG);

	@Test
	void hasTheWeeklyHoursOfTheDaysAtWork() {
		assertThat(of(ANNE, 0).freeHours()).isEqualTo(6);
		StaffMember twoDaysAway = ANNE.away(new Absence(MONDAY, MONDAY.plusDays(2)));
		assertThat(of(twoDaysAway, 0).freeMinutes()).isEqualTo(6 * 60 * 3 / 5);
		assertThat(words(twoDaysAway, 0)).isEqualTo("3 timer fri inden 30.11.2026, fraværende til 25.11.2026");
	}

	@Test
	void hasNoTimeWhenOpenTaskforcesTakeItAll() {
		assertThat(of(ANNE, 2).freeHours()).isEqualTo(2);
		assertThat(of(ANNE, 2).load()).isEqualTo(666);
		assertThat(words(ANNE, 2)).isEqualTo("2 timer fri inden 30.11.2026, sidder i 2 taskforcer");
		assertThat(of(ANNE, 3).obstacle()).isEqualTo(Obstacle.BUSY);
		assertThat(words(ANNE, 3)).isEqualTo("ingen ledig tid, sidder i 3 taskforcer");
		assertThat(of(ANNE.withWeeklyHours(0), 0).obstacle()).isEqualTo(Obstacle.BUSY);
	}

	@Test
	void isThereWithOneDayAtWork() {
		StaffMember backOnTheLastDay = ANNE.away(new Absence(MONDAY, MONDAY.plusDays(4)));
		StaffMember backTooLate = ANNE.away(new Absence(MONDAY, NEXT_MONDAY));

		assertThat(of(backOnTheLastDay, 0).isAvailable()).isTrue();
		assertThat(of(backTooLate, 0).obstacle()).isEqualTo(Obstacle.ABSENT);
		assertThat(words(backTooLate, 1)).isEqualTo("fraværende til 30.11.2026, sidder i 1 taskforce");
		assertThat(words(ANNE.away(new Absence(MONDAY, null)), 0)).isEqualTo("fraværende indtil videre");
	}

	@Test
	void neverTakesPartWithAConflictOfInterest() {
		assertThat(Availability.of(ANNE, WEEK, 0, 2, true).obstacle()).isEqualTo(Obstacle.CONFLICTED);
	}

	private static Availability of(StaffMember person, int seats) {
		return Availability.of(person, WEEK, seats, 2, false);
	}

	private static String words(StaffMember person, int seats) {
		return StaffingWords.capacity(of(person, seats), WEEK);
	}

}
