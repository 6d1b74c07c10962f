package dk.vaekstspor.bottlenecks;

import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import dk.vaekstspor.steprecord.StepOutcome;

/**
 * Every figure of a report, recomputed slowly from a log by what the words mean. Nothing
 * of the product is used.
 */
final class Oracle {

	private static final double HOUR = 3_600_000;

	private final RandomLog log;

	private final BottleneckQuery query;

	private final long from;

	private final long bound;

	private final long asOf;

	Oracle(RandomLog log, BottleneckQuery query, Instant now) {
		this.log = log;
		this.query = query;
		this.from = (query.from() != null) ? NaiveWorkingTime.moment(query.from(), 0) : Long.MIN_VALUE;
		long end = (query.to() != null) ? NaiveWorkingTime.moment(query.to().plusDays(1), 0) : Long.MAX_VALUE;
		boolean past = end <= now.toEpochMilli();
		this.asOf = past ? end : now.toEpochMilli();
		this.bound = past ? end : now.toEpochMilli() + 1;
	}

	Map<String, Long> cases() {
		List<RandomLog.LoggedInstance> all = this.log.instances()
			.stream()
			.filter((one) -> counts(one.caseNumber(), one.sector(), one.caseType()))
			.toList();
		return Map.of("started", all.stream().filter((one) -> inPeriod(one.started())).count(), "ended",
				all.stream().filter((one) -> inPeriod(one.ended())).count(), "running",
				all.stream()
					.filter((one) -> one.started() < this.bound && (one.ended() == null || one.ended() >= this.bound))
					.count());
	}

	/** The figures of a step by name; missing ones are null. */
	Map<String, Object> step(String step) {
		List<LoggedPassage> mine = passages((one) -> one.step().equals(step));
		List<LoggedPassage> open = mine.stream().filter((one) -> one.left() == null).toList();
		List<LoggedPassage> left = mine.stream().filter((one) -> inPeriod(one.left())).toList();
		List<LoggedPassage> completed = left.stream().filter(Oracle::isCompleted).toList();
		Map<String, Object> figures = new HashMap<>();
		figures.put("entered", mine.stream().filter((one) -> inPeriod(one.entered())).count());
		figures.put("completed", (long) completed.size());
		figures.put("withdrawn", (long) left.size() - completed.size());
		figures.put("open", (long) open.size());
		LoggedPassage oldest = open.stream().min((a, b) -> Long.compare(a.entered(), b.entered())).orElse(null);
		figures.put("oldestOpenHours", (oldest != null) ? (this.asOf - oldest.entered()) / HOUR : null);
		figures.put("oldestOpenWorkingHours",
				(oldest != null) ? NaiveWorkingTime.between(oldest.entered(), this.asOf) / HOUR : null);
		figures.put("breachShare", breachShare(completed, open));
		figures.put("delayShare", share(mine, false));
		figures.put("delayShareWorking", share(mine, true));
		List<LoggedPassage> sample = new ArrayList<>(this.query.openWork() ? left : completed);
		sample.addAll(this.query.openWork() ? open : List.of());
		for (String phase : List.of("unclaimed", "claimed", "waiting", "total")) {
			putQuantiles(figures, phase, ".calendarHours", sample, false);
			putQuantiles(figures, phase, ".workingHours", sample, true);
		}
		putWeeks(figures, mine);
		return figures;
	}

	private List<LoggedPassage> passages(Predicate<LoggedPassage> condition) {
		return this.log.passages()
			.stream()
			.filter((one) -> one.entered() < this.bound && counts(one.caseNumber(), one.sector(), one.caseType()))
			.filter(condition)
			.map((one) -> one.before(this.bound))
			.toList();
	}

	private boolean counts(String caseNumber, String sector, String type) {
		boolean sectorCounts = this.query.sector() == null || caseNumber != null && this.query.sector().equals(sector);
		return sectorCounts
				&& (this.query.caseType() == null || caseNumber != null && this.query.caseType().equals(type));
	}

	private boolean inPeriod(Long moment) {
		return moment != null && this.from <= moment && moment < this.bound;
	}

	private static boolean isCompleted(LoggedPassage passage) {
		return passage.outcome() == StepOutcome.COMPLETED;
	}

	private Double breachShare(List<LoggedPassage> completed, List<LoggedPassage> open) {
		List<LoggedPassage> withDue = completed.stream().filter((one) -> one.due() != null).toList();
		long late = withDue.stream().filter((one) -> one.left() > one.due()).count();
		long overdue = this.query.openWork()
				? open.stream().filter((one) -> one.due() != null && one.due() < this.asOf).count() : 0;
		return (withDue.size() + overdue < 5) ? null : (double) (late + overdue) / (withDue.size() + overdue);
	}

	private double share(List<LoggedPassage> mine, boolean working) {
		long all = time(passages((one) -> true), working);
		return (all == 0) ? 0 : (double) time(mine, working) / all;
	}

	private long time(List<LoggedPassage> passages, boolean working) {
		return passages.stream()
			.filter((one) -> (one.left() == null) ? this.query.openWork() : inPeriod(one.left()))
			.mapToLong((one) -> LoggedPassage.time(one.entered(), end(one), working))
			.sum();
	}

	private long end(LoggedPassage passage) {
		return (passage.left() != null) ? passage.left() : this.asOf;
	}

	private void putQuantiles(Map<String, Object> figures, String phase, String clock, List<LoggedPassage> sample,
			boolean working) {
		List<Long> over = new ArrayList<>();
		List<Long> lasting = new ArrayList<>();
		for (LoggedPassage one : sample) {
			boolean everClaimed = !one.changes().isEmpty();
			boolean belongs = switch (phase) {
				case "unclaimed" -> !one.isParked();
				case "claimed" -> !one.isParked() && everClaimed;
				case "waiting" -> one.isParked();
				default -> true;
			};
			if (belongs) {
				boolean isOver = isCompleted(one) || phase.equals("unclaimed") && everClaimed;
				long millis = (phase.equals("unclaimed") || phase.equals("claimed"))
						? one.held(phase.equals("claimed"), end(one), working)
						: LoggedPassage.time(one.entered(), end(one), working);
				(isOver ? over : lasting).add(millis);
			}
		}
		put(figures, phase + clock, over, lasting);
	}

	private void put(Map<String, Object> figures, String name, List<Long> over, List<Long> lasting) {
		long n = over.size() + lasting.size();
		figures.put(name + ".n", n);
		int[] percents = { 50, 85, 95 };
		String[] names = { ".median", ".p85", ".p95" };
		for (int index = 0; index < 3; index++) {
			Double millis = (n < 5) ? null : this.query.openWork()
					? Textbook.kaplanMeier(over, lasting, percents[index]) : Textbook.percentile(over, percents[index]);
			figures.put(name + names[index], (millis != null) ? millis / HOUR : null);
		}
		List<Long> all = new ArrayList<>(over);
		all.addAll(lasting);
		figures.put(name + ".longest",
				(n < 5) ? null : all.stream().mapToLong(Long::longValue).max().getAsLong() / HOUR);
	}

	private void putWeeks(Map<String, Object> figures, List<LoggedPassage> mine) {
		long first = this.log.passages().stream().mapToLong(LoggedPassage::entered).min().orElse(Long.MAX_VALUE);
		List<String> weeks = new ArrayList<>();
		for (LocalDate week = monday((first < this.bound) ? first : this.bound); first < this.bound
				&& NaiveWorkingTime.moment(week, 0) < this.bound; week = week.plusWeeks(1)) {
			if (this.query.from() == null || !week.isBefore(monday(this.from))) {
				weeks.add(week(week, mine));
			}
		}
		figures.put("weeks", weeks);
	}

	private String week(LocalDate week, List<LoggedPassage> mine) {
		long begin = Math.max(this.from, NaiveWorkingTime.moment(week, 0));
		long end = Math.min(this.bound, NaiveWorkingTime.moment(week.plusWeeks(1), 0));
		Predicate<Long> inside = (moment) -> moment != null && begin <= moment && moment < end;
		return week.get(WeekFields.ISO.weekBasedYear()) + "-W"
				+ String.format("%02d", week.get(WeekFields.ISO.weekOfWeekBasedYear())) + " " + week + " "
				+ mine.stream().filter((one) -> inside.test(one.entered())).count() + " "
				+ mine.stream().filter((one) -> isCompleted(one) && inside.test(one.left())).count() + " "
				+ mine.stream()
					.filter((one) -> one.entered() < end && (one.left() == null || one.left() >= end))
					.count();
	}

	private static LocalDate monday(long moment) {
		return NaiveWorkingTime.day(moment).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	/** As statistics books have it. */
	static final class Textbook {

		private Textbook() {
		}

		/** With fractions, so that nothing is rounded. */
		static Double kaplanMeier(List<Long> over, List<Long> lasting, int percent) {
			BigInteger above = BigInteger.ONE;
			BigInteger below = BigInteger.ONE;
			for (long time : over.stream().sorted().distinct().toList()) {
				long atRisk = over.stream().filter((one) -> one >= time).count()
						+ lasting.stream().filter((one) -> one >= time).count();
				long events = over.stream().filter((one) -> one == time).count();
				above = above.multiply(BigInteger.valueOf(atRisk - events));
				below = below.multiply(BigInteger.valueOf(atRisk));
				if (above.multiply(BigInteger.valueOf(100))
					.compareTo(below.multiply(BigInteger.valueOf(100 - percent))) <= 0) {
					return (double) time;
				}
			}
			return null;
		}

		static Double percentile(List<Long> values, int percent) {
			List<Long> sorted = values.stream().sorted().toList();
			int hundredths = percent * (sorted.size() - 1);
			int lower = hundredths / 100;
			int upper = Math.min(lower + 1, sorted.size() - 1);
			return sorted.get(lower) + (sorted.get(upper) - sorted.get(lower)) * (hundredths % 100) / 100.0;
		}

	}

}
