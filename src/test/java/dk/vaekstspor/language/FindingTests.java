package dk.vaekstspor.language;

import java.util.List;
import java.util.Set;

import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.MessageKind;
import dk.vaekstspor.vocabulary.Need;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FindingTests {

	private final Finding<Need> site = new Finding<>(Need.SITE, 0.3, List.of("grund"));

	@Test
	void followsAPrecedentOfTheSameText() {
		assertThat(lean(precedent(1, Need.SITE)).confidence()).isEqualTo(1, within(1e-9));
		assertThat(lean(precedent(1, Need.EXPORT)).confidence()).isEqualTo(0, within(1e-9));
	}

	@Test
	void countsAPrecedentTheLessTheLessItIsAlike() {
		double close = lean(precedent(0.8, Need.SITE)).confidence();
		double far = lean(precedent(0.4, Need.SITE)).confidence();

		assertThat(close).isGreaterThan(far);
		assertThat(far).isGreaterThan(this.site.confidence());
		assertThat(lean(precedent(0.4, Need.EXPORT)).confidence()).isLessThan(this.site.confidence()).isPositive();
	}

	@Test
	void letsTheMostAlikeOutvoteTheOthers() {
		assertThat(
				lean(precedent(0.9, Need.SITE), precedent(0.5, Need.EXPORT), precedent(0.5, Need.EXPORT)).confidence())
			.isGreaterThan(0.7);
	}

	@Test
	void keepsItsWordsOrTakesThoseThatArePrecedentsToo() {
		assertThat(lean(precedent(0.8, Need.SITE)).because()).containsExactly("grund");
		assertThat(new Finding<>(Need.SITE, 0.3, List.of()).leaningTo(List.of(precedent(0.8, Need.SITE)), Labels::needs)
			.because()).containsExactly("fælles");
	}

	@Test
	void isAsSureAsItsSurestSentenceWhichSaysLessThanAWholeText() {
		Finding<Need> sentence = new Finding<>(Need.SITE, 0.9, List.of("hallen"));

		assertThat(this.site.orIn(sentence).confidence()).isEqualTo(9 * Math.exp(-2.5) / (1 + 9 * Math.exp(-2.5)),
				within(1e-9));
		assertThat(this.site.orIn(sentence).because()).containsExactly("hallen");
		assertThat(this.site.orIn(new Finding<>(Need.SITE, 0.5, List.of("hallen")))).isSameAs(this.site);
		assertThat(this.site.orIn(new Finding<>(Need.SITE, 1, List.of("hallen"))).confidence()).isEqualTo(1);
	}

	@Test
	void isNothingWhenNoneOfItsWordsCounts() {
		Finding<Flag> urgent = new Finding<>(Flag.URGENT, 0.8, List.of("haster", "svar i dag"));

		assertThat(urgent.heeding("Det · , men svar i\ndag")).isSameAs(urgent);
		assertThat(urgent.heeding("Det · .")).isEqualTo(new Finding<>(Flag.URGENT, 0, List.of()));
		assertThat(new Finding<>(Flag.URGENT, 0.8, List.<String>of()).heeding("").confidence()).isEqualTo(0.8);
	}

	@Test
	void isSureWhenAlarmed() {
		Finding<Flag> urgent = new Finding<>(Flag.URGENT, 0.1, List.of("snart"));

		assertThat(urgent.alarmedBy(List.of())).isSameAs(urgent);
		assertThat(urgent.alarmedBy(List.of("haster"))).isEqualTo(new Finding<>(Flag.URGENT, 0.9, List.of("haster")));
		assertThat(new Finding<>(Flag.URGENT, 0.95, List.of()).alarmedBy(List.of("haster")).confidence())
			.isEqualTo(0.95);
	}

	private Finding<Need> lean(SimilarPrecedent... precedents) {
		return this.site.leaningTo(List.of(precedents), Labels::needs);
	}

	private static SimilarPrecedent precedent(double similarity, Need need) {
		return new SimilarPrecedent(new Labels(Set.of(need), null, null, null, Set.of(), MessageKind.COMPANY_CASE),
				similarity, List.of("fælles"));
	}

}
