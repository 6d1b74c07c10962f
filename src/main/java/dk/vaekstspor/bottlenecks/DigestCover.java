package dk.vaekstspor.bottlenecks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Which digests tell of a period, the widest where there are any, and what is left for
 * the records.
 */
final class DigestCover {

	private final List<DigestSlot> slots = new ArrayList<>();

	private List<DayRange> gaps;

	private DigestCover(DayRange days) {
		this.gaps = List.of(days);
	}

	/** Looks for digests of the milliseconds [from, before). */
	static DigestCover of(DigestTable table, Selection selection, long from, long before) {
		DigestCover cover = new DigestCover(DayRange.within(from, before));
		for (DigestUnit unit : DigestUnit.WIDEST_FIRST) {
			List<DayRange> rest = new ArrayList<>();
			for (DayRange gap : cover.gaps) {
				rest.addAll(gap.isEmpty() ? List.of() : cover.fill(gap, table.slots(selection, unit, gap)));
			}
			cover.gaps = rest;
		}
		return cover;
	}

	/** The digests that there are of those slots. */
	List<Long> ids(Predicate<DigestSlot> which) {
		return this.slots.stream().filter(which).map(DigestSlot::id).filter(Objects::nonNull).toList();
	}

	/**
	 * The finished passages of the process and the instances that the digests tell of.
	 */
	DigestCounts counts() {
		return this.slots.stream().map(DigestSlot::counts).reduce(DigestCounts.NONE, DigestCounts::plus);
	}

	/**
	 * What no digest tells of, in milliseconds.
	 * @param from the begin of the period
	 * @param before its end
	 */
	List<long[]> rest(long from, long before) {
		List<long[]> rest = new ArrayList<>();
		long next = from;
		for (DigestSlot slot : this.slots.stream()
			.sorted((one, other) -> one.firstDay().compareTo(other.firstDay()))
			.toList()) {
			add(rest, next, Window.startOf(slot.firstDay()));
			next = Window.startOf(slot.before());
		}
		add(rest, next, before);
		return rest;
	}

	private List<DayRange> fill(DayRange gap, List<DigestSlot> found) {
		List<DayRange> rest = new ArrayList<>();
		LocalDate next = gap.from();
		for (DigestSlot slot : found) {
			if (!slot.before().isAfter(gap.before())) {
				rest.add(new DayRange(next, slot.firstDay()));
				this.slots.add(slot);
				next = slot.before();
			}
		}
		rest.add(new DayRange(next, gap.before()));
		return rest;
	}

	private static void add(List<long[]> rest, long from, long before) {
		if (from < before) {
			rest.add(new long[] { from, before });
		}
	}

}
