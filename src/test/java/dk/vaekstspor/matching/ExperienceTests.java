package dk.vaekstspor.matching;

import dk.vaekstspor.introduction.TrackRecord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ExperienceTests {

	@Test
	void weighsNothingWithoutExperience() {
		assertThat(experience(TrackRecord.NONE, null).weight()).isCloseTo(0, within(1e-9));
	}

	@Test
	void learnsLittleFromOneSuccess() {
		assertThat(experience(new TrackRecord(0, 1, 1, 1, 1), null).expected()).isBetween(0.6, 0.8);
		assertThat(experience(new TrackRecord(0, 1, 0, 1, 0), null).expected()).isBetween(0.35, 0.6);
	}

	@Test
	void learnsMuchFromMany() {
		assertThat(experience(new TrackRecord(0, 50, 50, 50, 50), null).expected()).isBetween(0.95, 0.9999);
		assertThat(experience(new TrackRecord(0, 50, 0, 50, 0), null).expected()).isBetween(0.0001, 0.05);
	}

	@Test
	void growsWithEverySuccessAndFallsWithEveryFailure() {
		for (int ended = 0; ended < 8; ended++) {
			for (int helped = 0; helped <= ended; helped++) {
				for (int similar = 0; similar <= ended; similar++) {
					for (int similarHelped = Math.max(0, helped + similar - ended); similarHelped <= Math.min(similar,
							helped); similarHelped++) {
						double now = weight(ended, helped, similar, similarHelped);
						assertThat(weight(ended + 1, helped + 1, similar, similarHelped)).isGreaterThan(now);
						assertThat(weight(ended + 1, helped + 1, similar + 1, similarHelped + 1)).isGreaterThan(now);
						assertThat(weight(ended + 1, helped, similar, similarHelped)).isLessThan(now);
						assertThat(weight(ended + 1, helped, similar + 1, similarHelped)).isLessThan(now);
					}
				}
			}
		}
	}

	@Test
	void countsSimilarCompaniesMore() {
		assertThat(weight(10, 5, 5, 5)).isGreaterThan(weight(10, 5, 0, 0)).isGreaterThan(weight(10, 5, 5, 0));
	}

	@Test
	void isFullAtItsCapacityAndNotBefore() {
		TrackRecord two = new TrackRecord(2, 0, 0, 0, 0);

		assertThat(experience(two, null).isFull()).isFalse();
		assertThat(experience(two, 3).isFull()).isFalse();
		assertThat(experience(two, 2).isFull()).isTrue();
		assertThat(experience(two, 0).isFull()).isTrue();
		assertThat(experience(two, 2).weight()).isLessThan(experience(two, 3).weight());
	}

	private static double weight(int ended, int helped, int similarEnded, int similarHelped) {
		return experience(new TrackRecord(0, ended, helped, similarEnded, similarHelped), null).weight();
	}

	private static Experience experience(TrackRecord record, Integer capacity) {
		return new Experience(record, capacity);
	}

}
