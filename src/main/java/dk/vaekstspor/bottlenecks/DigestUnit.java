package dk.vaekstspor.bottlenecks;

import java.time.LocalDate;
import java.util.List;

/**
 * How many days a digest tells of.
 */
enum DigestUnit {

	DAY {
		@Override
		LocalDate first(LocalDate day) {
			return day;
		}

		@Override
		LocalDate next(LocalDate first) {
			return first.plusDays(1);
		}
	},

	MONTH {
		@Override
		LocalDate first(LocalDate day) {
			return day.withDayOfMonth(1);
		}

		@Override
		LocalDate next(LocalDate first) {
			return first.plusMonths(1);
		}
	},

	YEAR {
		@Override
		LocalDate first(LocalDate day) {
			return day.withDayOfYear(1);
		}

		@Override
		LocalDate next(LocalDate first) {
			return first.plusYears(1);
		}
	};

	/** The widest first. */
	static final List<DigestUnit> WIDEST_FIRST = List.of(YEAR, MONTH, DAY);

	/** The first day of the unit that the day lies in. */
	abstract LocalDate first(LocalDate day);

	/** The first day of the next unit. */
	abstract LocalDate next(LocalDate first);

}
