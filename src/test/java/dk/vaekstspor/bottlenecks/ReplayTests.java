package dk.vaekstspor.bottlenecks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import dk.vaekstspor.steprecord.HeldTime;
import dk.vaekstspor.steprecord.StepOutcome;
import dk.vaekstspor.steprecord.StepRecord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cases small enough to be replayed by hand; times are hours since the case began, the
 * target of the slow step is 2.
 */
class ReplayTests {

	private static final Instant START = Instant.parse("2026-11-23T07:00:00Z");

	@Test
	void movesWhatFollowsForwardAndKeepsTheGap() {
		assertThat(hours(20, slow(0, 10), quick(13, 20))).isEqualTo(12);
	}

	@Test
	void leavesAPassageWithinItsTargetAlone() {
		assertThat(hours(20, slow(0, 2), quick(3, 20))).isEqualTo(20);
	}

	@Test
	void keepsTheTimeBeforeTheFirstAndAfterTheLastStep() {
		assertThat(hours(20, slow(4, 14))).isEqualTo(12);
	}

	@Test
	void countsEveryRoundOfALoop() {
		assertThat(hours(30, slow(0, 10), quick(10, 11), slow(12, 20), quick(20, 30))).isEqualTo(16);
	}

	@Test
	void waitsForTheOtherBranchAtAJoin() {
		assertThat(hours(15, slow(0, 10), quick(0, 9), quick(11, 15))).isEqualTo(14);
		assertThat(hours(15, slow(0, 10), quick(0, 1), quick(11, 15))).isEqualTo(7);
	}

	@Test
	void gainsNothingBesideASlowerBranch() {
		assertThat(hours(30, slow(0, 10), quick(0, 25), quick(26, 30))).isEqualTo(30);
	}

	@Test
	void movesABranchThatWentOnBesideTheSlowerOne() {
		assertThat(hours(30, slow(0, 10), quick(0, 20), quick(10, 29), quick(29, 30))).isEqualTo(22);
	}

	@Test
	void joinsInstancesThatRanTogetherAtTheLastOne() {
		assertThat(hours(14, slow(0, 1), slow(0, 5), slow(0, 10), quick(10, 14))).isEqualTo(6);
	}

	@Test
	void passesStepsOfNoLength() {
		assertThat(hours(12, slow(0, 10), quick(10, 10), quick(10, 10), quick(10, 12))).isEqualTo(4);
	}

	@Test
	void isUnmovedWithoutSteps() {
		assertThat(hours(7)).isEqualTo(7);
	}

	@Test
	void countsWorkingTimeByItsOwnClock() {
		// the other clock runs only in every second hour: 0 to 1, 2 to 3, ...
		Replay replay = new Replay("slow", (entered) -> entered.plus(Duration.ofHours(2)),
				(from, to) -> (halfHours(to) - halfHours(from)) * 3_600_000);
		EndedInstance instance = instance(20, slow(0, 10), quick(13, 20));

		assertThat(replay.asItWas(instance) / 3_600_000).isEqualTo(10);
		assertThat(replay.withTargetMet(instance) / 3_600_000).isEqualTo(6);
	}

	@Test
	void neverTakesLongerThanItDid() {
		Random random = new Random(5);
		for (int round = 0; round < 500; round++) {
			StepRecord[] passages = IntStream.range(0, random.nextInt(12)).mapToObj((number) -> {
				int entered = random.nextInt(40);
				int left = entered + random.nextInt(20);
				return random.nextBoolean() ? slow(entered, left) : quick(entered, left);
			}).toArray(StepRecord[]::new);
			long now = hours(60, passages);
			assertThat(now).isBetween(0L, 60L);
		}
	}

	private static long halfHours(Instant moment) {
		return (Duration.between(START, moment).toHours() + 1) / 2;
	}

	private static long hours(int ended, StepRecord... passages) {
		Replay replay = new Replay("slow", (entered) -> entered.plus(Duration.ofHours(2)),
				(from, to) -> Duration.between(from, to).toMillis());
		EndedInstance instance = instance(ended, passages);
		assertThat(replay.asItWas(instance)).isEqualTo(ended * 3_600_000L);
		return replay.withTargetMet(instance) / 3_600_000;
	}

	private static EndedInstance instance(int ended, StepRecord... passages) {
		return new EndedInstance(START, at(ended), List.of(passages));
	}

	private static StepRecord slow(int entered, int left) {
		return passage("slow", entered, left);
	}

	private static StepRecord quick(int entered, int left) {
		return passage("quick", entered, left);
	}

	private static StepRecord passage(String step, int entered, int left) {
		return new StepRecord(step + entered + "-" + left, "process", "instance", "2026-00001", step, "caseworker",
				at(entered), null, null, false, at(left), HeldTime.NONE, HeldTime.NONE, HeldTime.NONE, at(left),
				StepOutcome.COMPLETED);
	}

	private static Instant at(int hours) {
		return START.plus(Duration.ofHours(hours));
	}

}
