package dk.vaekstspor.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FeatureSpaceTests {

	private final FeatureSpace space = new FeatureSpace(Stream.of(text("hal", "robot"), text("hal", "robot"),
			text("hal", "grund"), text("hal", "grund"), text("unik")));

	@Test
	void leavesOutWhatOnlyOneExampleHas() {
		assertThat(this.space.size()).isEqualTo(3);
		assertThat(this.space.vector(text("unik", "ukendt")).size()).isZero();
	}

	@Test
	void weighsRareFeaturesMore() {
		assertThat(this.space.rarity("robot")).isGreaterThan(this.space.rarity("hal"));
		assertThat(this.space.rarity("unik")).isGreaterThan(this.space.rarity("robot"));
		assertThat(this.space.rarity("ukendt")).isEqualTo(this.space.rarity("unik"));

		FeatureVector vector = this.space.vector(text("hal", "robot"));
		assertThat(value(vector, "robot")).isGreaterThan(value(vector, "hal"));
	}

	@Test
	void makesEveryTextOfLengthOneWithAscendingNumbers() {
		FeatureVector vector = this.space.vector(text("robot", "grund", "hal", "hal", "hal", "ukendt"));

		assertThat(Arrays.stream(vector.values()).map((value) -> value * value).sum()).isEqualTo(1, within(1e-9));
		assertThat(vector.numbers()).isSorted().doesNotHaveDuplicates().hasSize(3);
	}

	@Test
	void countsWhatIsSaidOftenMore() {
		double once = value(this.space.vector(text("hal", "robot")), "hal");
		double thrice = value(this.space.vector(text("hal", "hal", "hal", "robot")), "hal");

		assertThat(thrice).isGreaterThan(once).isLessThan(3 * once);
	}

	@Test
	void givesTheSameNumbersInAnyOrderOfTheExamples() {
		FeatureSpace other = new FeatureSpace(Stream.of(text("unik"), text("grund", "hal"), text("robot", "hal"),
				text("hal", "grund"), text("robot", "hal")));

		assertThat(other.vector(text("robot", "hal"))).usingRecursiveComparison()
			.isEqualTo(this.space.vector(text("hal", "robot")));
	}

	@Test
	void standsWithoutExamples() {
		FeatureSpace empty = new FeatureSpace(Stream.of());

		assertThat(empty.size()).isZero();
		assertThat(empty.vector(text("hal")).size()).isZero();
	}

	private static double value(FeatureVector vector, String word) {
		for (int index = 0; index < vector.size(); index++) {
			if (vector.words().get(index).contains(word)) {
				return vector.values()[index];
			}
		}
		throw new AssertionError(word);
	}

	private static Features text(String... words) {
		Map<String, List<String>> features = new LinkedHashMap<>();
		List.of(words).forEach((word) -> features.computeIfAbsent(word, (any) -> new ArrayList<>()).add(word));
		return new Features(features);
	}

}
