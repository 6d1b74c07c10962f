package dk.vaekstspor.language;

import java.util.List;
import java.util.Map;

import dk.vaekstspor.vocabulary.CaseType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TermModelTests {

	@Test
	void namesTheWordsThatSpeakForATermTheMostTellingFirst() {
		assertThat(words(weights(2, 3, -4), List.of("hal"), List.of("robot"), List.of("grund")))
			.containsExactly("robot", "hal");
	}

	@Test
	void addsUpWhatOneWordShowsInSeveralWays() {
		assertThat(words(weights(2, 3, 2), List.of("svejserobot"), List.of("hal"), List.of("svejserobot")))
			.containsExactly("svejserobot", "hal");
	}

	@Test
	void namesNoWordThatTellsNextToNothing() {
		assertThat(words(weights(5, 0.1f, 0), List.of("robot"), List.of("hal"), List.of("grund")))
			.containsExactly("robot");
	}

	@Test
	void namesAtMostFour() {
		assertThat(words(weights(1, 1, 1, 1, 1, 1), List.of("f"), List.of("e"), List.of("d"), List.of("c"),
				List.of("b"), List.of("a")))
			.containsExactly("a", "b", "c", "d");
	}

	@Test
	void namesNoneForWhatWasOnlyTold() {
		assertThat(words(weights(5), List.of())).isEmpty();
		assertThat(words(weights(5))).isEmpty();
	}

	@Test
	void isAsSureAsTheWeightsTogether() {
		FeatureVector text = new FeatureVector(new int[] { 0, 1 }, new double[] { 0.6, 0.8 },
				List.of(List.of("a"), List.of("b")));

		assertThat(new Weights(new float[] { 5, -2.5f }, 1).confidence(text)).isEqualTo(1 / (1 + Math.exp(-2)),
				within(1e-6));
	}

	@SafeVarargs
	private static List<String> words(Weights weights, List<String>... words) {
		int[] numbers = new int[words.length];
		double[] values = new double[words.length];
		for (int index = 0; index < words.length; index++) {
			numbers[index] = index;
			values[index] = 1;
		}
		return new TermModel<>(CaseType.class, Map.of(CaseType.DEVELOP, weights))
			.read(new FeatureVector(numbers, values, List.of(words)))
			.get(0)
			.because();
	}

	private static Weights weights(float... features) {
		return new Weights(features, 0);
	}

}
