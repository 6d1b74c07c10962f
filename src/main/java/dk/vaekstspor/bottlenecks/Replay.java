package dk.vaekstspor.bottlenecks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongBiFunction;
import java.util.function.UnaryOperator;

import dk.vaekstspor.steprecord.StepRecord;

/**
 * Plays a process instance again as if one of its steps had never taken longer than its
 * target.
 * <p>
 * Every passage of that step that was left after its target is left at its target
 * instead; every other passage takes as long as it did. A passage begins when the last of
 * those that had ended before it began has ended, after the same gap as before; a passage
 * before which none had ended begins when it did. The instance ends after the last one by
 * the same rule. So branches that ran beside each other still do, and what had to wait
 * for the slower of them still waits for it. Gaps hold the time in called processes and
 * in the engine, and stay.
 * <p>
 * Each clock plays on its own, in the time that it counts. What a step would gain in the
 * work of other steps, because people would have their hands free, is not told.
 */
final class Replay {

	private static final Comparator<StepRecord> IN_ORDER = Comparator.comparing(StepRecord::enteredAt)
		.thenComparing(StepRecord::leftAt, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(StepRecord::id);

	private final String step;

	private final UnaryOperator<Instant> target;

	private final ToLongBiFunction<Instant, Instant> clock;

	/**
	 * A replay by one clock.
	 * @param step the step that meets its target
	 * @param target by when a passage should be left that was entered at the moment
	 * @param clock the time between two moments
	 */
	Replay(String step, UnaryOperator<Instant> target, ToLongBiFunction<Instant, Instant> clock) {
		this.step = step;
		this.target = target;
		this.clock = clock;
	}

	/** How long the instance took, in milliseconds of the clock. */
	long asItWas(EndedInstance instance) {
		return this.clock.applyAsLong(instance.startedAt(), instance.endedAt());
	}

	/** How long it would have taken. */
	long withTargetMet(EndedInstance instance) {
		List<Played> played = new ArrayList<>();
		instance.passages().stream().sorted(IN_ORDER).forEach((passage) -> played.add(play(passage, instance, played)));
		return moved(instance.endedAt(), instance, played);
	}

	private Played play(StepRecord passage, EndedInstance instance, List<Played> before) {
		Instant left = Objects.requireNonNullElse(passage.leftAt(), instance.endedAt());
		long end = moved(passage.enteredAt(), instance, before) + duration(passage, left);
		return new Played(left, this.clock.applyAsLong(instance.startedAt(), left), end);
	}

	private long duration(StepRecord passage, Instant left) {
		Instant until = passage.step().equals(this.step) ? earlier(left, this.target.apply(passage.enteredAt())) : left;
		return this.clock.applyAsLong(passage.enteredAt(), until);
	}

	/** Where the moment comes to lie after those passages, since the instance's start. */
	private long moved(Instant moment, EndedInstance instance, List<Played> before) {
		long end = 0;
		long movedEnd = 0;
		for (Played passage : before) {
			if (!passage.left().isAfter(moment)) {
				end = Math.max(end, passage.end());
				movedEnd = Math.max(movedEnd, passage.movedEnd());
			}
		}
		return movedEnd + this.clock.applyAsLong(instance.startedAt(), moment) - end;
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

	/**
	 * A passage that has been played.
	 *
	 * @param left when it was left
	 * @param end the same since the instance's start
	 * @param movedEnd when it is left now
	 */
	private record Played(Instant left, long end, long movedEnd) {
	}

}
