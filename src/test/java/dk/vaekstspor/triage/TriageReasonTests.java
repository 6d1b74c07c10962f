package dk.vaekstspor.triage;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dk.vaekstspor.SuggestionTest;
import dk.vaekstspor.company.IndustryScheme;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * Suggestions come from the text or the industry code, and say so; long texts take no
 * longer than a moment.
 */
@SuggestionTest
class TriageReasonTests {

	private static final String FARM = "Landmanden har køer og grise på gården og vil bygge en stald";

	@Autowired
	private EnquiryTriage triage;

	@BeforeEach
	void waitUntilItHasLearned() {
		suggest("Hej");
	}

	@ParameterizedTest
	@ValueSource(strings = { FARM, "Vi vil udvide og mangler LÆRLINGE,\nog vi skal have en svejserobot. Det HASTER!",
			"Gylletankens betonlåg revner; kan kommunen give tilskud til et nyt?",
			"We want to move our factory to Herning - please keep this confidential. The welders are hard to find.",
			"Tilbud: køb 1.000 følgere på Instagram nu! Klik her", "Min nabos hæk er for høj",
			"Vores (e-handels)lager/kontor på 3000m² er for småt…", "İSTANBUL'dan robot & e-mail: æøå ÆØÅ é" })
	void namesOnlyWordsThatTheTextHas(String text) {
		TriageSuggestion suggestion = suggest(text);
		String small = text.toLowerCase(Locale.ROOT);

		assertThat(words(suggestion)).allSatisfy(
				(phrase) -> assertThat(phrase.split(" ")).allSatisfy((word) -> assertThat(small).contains(word)));
		assertThat(suggestion.needs()).allSatisfy((need) -> assertThat(need.because()).isNotEmpty());
		assertThat(suggestion.flags()).allSatisfy((flag) -> assertThat(flag.because()).isNotEmpty());
	}

	@Test
	void goesByTheWordsThatSpeakForIt() {
		TriageSuggestion suggestion = suggest("Vi vil have en svejserobot til fabrikken");

		assertThat(suggestion.needs()).filteredOn((need) -> need.term() == Need.AUTOMATION)
			.singleElement()
			.satisfies((need) -> assertThat(need.because()).contains("svejserobot"));
	}

	@Test
	void putsTheIndustryCodeBeforeTheText() {
		TriageSuggestion suggestion = this.triage.suggest(FARM, "494100", IndustryScheme.DB25);

		assertThat(suggestion.sector()).contains(new Suggestion<>(Sector.TRANSPORT, 1, List.of()));
		assertThat(suggestion.secondarySectors()).extracting(Suggestion::term)
			.contains(Sector.AGRI_FOOD)
			.doesNotContain(Sector.TRANSPORT)
			.doesNotHaveDuplicates();
	}

	@Test
	void goesByTheTextWhereTheCodeSaysNothing() {
		assertThat(this.triage.suggest(FARM, "", IndustryScheme.DB25)).isEqualTo(suggest(FARM));
		assertThat(this.triage.suggest(FARM, "999999", IndustryScheme.DB25)).isEqualTo(suggest(FARM));
		assertThat(this.triage.suggest(FARM, "494100", null)).isEqualTo(suggest(FARM));
		assertThat(suggest(FARM).sector()).get().extracting(Suggestion::term).isEqualTo(Sector.AGRI_FOOD);
	}

	@ParameterizedTest
	@CsvSource({ "266010, DB25", "325000, DB07", "139500, DB25" })
	void neverTakesASupplierOfHospitalsFromTheCode(String code, IndustryScheme scheme) {
		TriageSuggestion suggestion = this.triage.suggest("Vi vil have en større grund", code, scheme);

		assertThat(Stream.concat(suggestion.sector().stream(), suggestion.secondarySectors().stream()))
			.extracting(Suggestion::term)
			.doesNotContain(Sector.HOSPITAL_SUPPLIERS)
			.contains(Sector.PRODUCTION);
	}

	@ParameterizedTest
	@ValueSource(strings = { "beder om ", "Vi mangler lærlinge og en svejserobot til gylletankens betonlåg. ", "x",
			"æøå", "haster ", "produktionsmedarbejderuddannelsesaftale ", "a.b-c/d ", "🏭", " ", "_ " })
	void readsALongTextInAMoment(String part) {
		String text = part.repeat(50_000 / part.length());

		assertTimeout(Duration.ofSeconds(1), () -> suggest(text));
	}

	@Test
	void suggestsTheSameForALongTextAsForItsPart() {
		assertThat(suggest("Vi vil have en svejserobot til fabrikken. ".repeat(1000)).needs())
			.extracting(Suggestion::term)
			.contains(Need.AUTOMATION);

	}

	private TriageSuggestion suggest(String text) {
		return this.triage.suggest(text, null, null);
	}

	private static Stream<String> words(TriageSuggestion suggestion) {
		return Stream
			.of(Stream.of(suggestion.kind()), suggestion.caseType().stream(), suggestion.sector().stream(),
					suggestion.secondarySectors().stream(), suggestion.needs().stream(), suggestion.flags().stream())
			.flatMap((suggestions) -> suggestions)
			.map((one) -> (Suggestion<? extends Term>) one)
			.flatMap((one) -> one.because().stream());
	}

}
