package dk.vaekstspor.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.vocabulary.Department;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StartableTaskforcesTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

	private static final Period WEEK = new Period(MONDAY, MONDAY.plusDays(7), List.of(MONDAY.plusDays(1),
			MONDAY.plusDays(2), MONDAY.plusDays(3), MONDAY.plusDays(4), MONDAY.plusDays(7)));

	private final StartableTaskforces startable = new StartableTaskforces(
			new StaffingSettings(2, List.of("ERHV", "BYG"), 6));

	@Test
	void startsAsManyAsTheScarcestPersonHasSeats() {
		assertThat(count(person("a", Department.ERHV, 10), person("b", Department.BYG, 6))).isEqualTo(3);
		assertThat(
				count(person("a", Department.ERHV, 10), person("b", Department.BYG, 6), person("c", Department.BYG, 2)))
			.isEqualTo(4);
	}

	@Test
	void startsNoneWhenSomethingIsCoveredByNobody() {
		assertThat(count(person("a", Department.ERHV, 10))).isZero();
		assertThat(count()).isZero();
	}

	private int count(StaffMember... staff) {
		List<Availability> people = Stream.of(staff).map((one) -> Availability.of(one, WEEK, 0, 2, false)).toList();
		return this.startable.count(new Situation(WEEK, people, Set.of()));
	}

	private static StaffMember person(String userId, Department department, int hours) {
		return StaffMember.of(userId, userId, null, department).withWeeklyHours(hours);
	}

}
