package dk.vaekstspor.language;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TokensTests {

	private final Tokens tokens = new Tokens(Set.of("gylle", "tank", "beton", "vogn", "mand", "vognmand"));

	@ParameterizedTest
	@CsvSource({ "lærlinge, lærlingene", "robotter, robotten", "svejser, svejse", "hallen, haller",
			"maskiner, maskinens", "ØKOLOGISK, økologiske" })
	void givesTheFormsOfADanishWordOneStem(String one, String other) {
		assertThat(read(one)).hasSize(1);
		assertThat(read(one).get(0).stems()).containsAnyElementsOf(read(other).get(0).stems());
	}

	@Test
	void takesCompoundsApartAtTheSamePlace() {
		List<Token> read = read("gylletankens betonlåg");

		assertThat(read).extracting(Token::word).containsExactly("gylletankens", "betonlåg");
		assertThat(read.get(0).stems()).contains("gyl", "tank");
		assertThat(read.get(1).stems()).contains("beton").doesNotContain("tank");
	}

	@Test
	void leavesShortWordsWhole() {
		assertThat(read("vognen").get(0).stems()).containsExactly("vogn");
	}

	@Test
	void readsEnglishAsEnglish() {
		List<Token> read = read("We are hiring the welders for our factories");

		assertThat(Tokens.isEnglish("We are hiring the welders for our factories")).isTrue();
		assertThat(read).filteredOn((token) -> !token.common())
			.flatExtracting((token) -> List.copyOf(token.stems()))
			.contains("hire", "welder", "factori");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "Vi mangler en it-supporter i byen", "Robot", "Wir suchen ein Grundstück",
			"Szukamy hali produkcyjnej", "نبحث عن أرض", "🏭", "Vi vil have workshop og onboarding" })
	void takesEverythingElseForDanish(String text) {
		assertThat(Tokens.isEnglish(text)).isFalse();
	}

	@Test
	void knowsTheWordsThatEveryTextHas() {
		assertThat(read("og vi er ikke robotter")).filteredOn((token) -> !token.common())
			.extracting(Token::word)
			.containsExactly("robotter");
	}

	@Test
	void doesNotTakeADanishWordForAnEnglishOne() {
		assertThat(read("vi mangler it og sælger so og is til byen")).filteredOn((token) -> !token.common())
			.extracting(Token::word)
			.contains("it", "so", "is");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  \n\t ", "🏭", "1", "...", "\u0000", "<b>x</b>", "\uD83C" })
	void readsStrangeTexts(String text) {
		assertThat(read(text)).allSatisfy((token) -> assertThat(token.word()).isNotEmpty());
	}

	@Test
	void putsLettersTogetherThatAreWrittenInTwoParts() {
		assertThat(read("gra\u030asten")).extracting(Token::word).containsExactly("gråsten");
	}

	@Test
	void writesWordsAsTheTextDoesInSmallLetters() {
		assertThat(read("LÆRLINGE, 3D-print (CO2)")).extracting(Token::word)
			.containsExactly("lærlinge", "3d", "print", "co2");
	}

	private List<Token> read(String text) {
		return this.tokens.of(text);
	}

}
