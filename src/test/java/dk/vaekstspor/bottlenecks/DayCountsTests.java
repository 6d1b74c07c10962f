package dk.vaekstspor.bottlenecks;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DayCountsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

	private static final LocalDate LAST = DAY.plusYears(3);

	private final Random random = new Random(3);

	@Test
	void addsUpWhatDaysBroughtInAnyOrder() {
		for (int log = 0; log < 200; log++) {
			Map<LocalDate, DayCount> expected = new TreeMap<>();
			DayCounts counts = some(expected);
			counts.add(some(expected));
			Map<LocalDate, DayCount> told = new TreeMap<>();
			counts.forEach(told::put);
			assertThat(told).isEqualTo(expected);
			assertThat(counts.size()).isEqualTo(expected.size());
			assertThat(counts.total()).isEqualTo(sum(expected));
		}
	}

	@Test
	void tellsOfSomeDays() {
		DayCounts counts = new DayCounts();
		counts.add(DAY, DayCount.ENTERED);
		counts.add(DAY.plusDays(7), DayCount.COMPLETED);
		counts.add(DAY.minusDays(400), DayCount.WITHDRAWN);
		assertThat(counts.between(DAY, DAY.plusDays(7))).isEqualTo(new DayCount(1, 0, 0));
		assertThat(counts.between(DAY.minusYears(9), LAST)).isEqualTo(new DayCount(1, 1, 1));
		assertThat(counts.between(DAY.plusDays(8), LAST)).isEqualTo(DayCount.NONE);
		assertThat(counts.between(LAST, LAST.plusDays(1))).isEqualTo(DayCount.NONE);
	}

	@Test
	void hasNothingAtFirst() {
		DayCounts counts = new DayCounts();
		counts.add(new DayCounts());
		assertThat(counts.size()).isZero();
		assertThat(counts.total()).isEqualTo(DayCount.NONE);
		assertThat(counts.between(DAY, LAST)).isEqualTo(DayCount.NONE);
	}

	private DayCounts some(Map<LocalDate, DayCount> expected) {
		DayCounts counts = new DayCounts();
		for (int number = this.random.nextInt(20); number > 0; number--) {
			LocalDate day = DAY.plusDays(this.random.nextInt(-300, 300));
			DayCount count = new DayCount(this.random.nextInt(3), this.random.nextInt(3), 1);
			counts.add(day, count);
			expected.merge(day, count, DayCount::plus);
		}
		return counts;
	}

	private static DayCount sum(Map<LocalDate, DayCount> counts) {
		return counts.values().stream().reduce(DayCount.NONE, DayCount::plus);
	}

}
