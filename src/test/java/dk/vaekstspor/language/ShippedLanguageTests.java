package dk.vaekstspor.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dk.vaekstspor.privacy.ContactDetail;
import dk.vaekstspor.privacy.CprNumbers;
import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.MessageKind;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The language data that the application comes with.
 */
class ShippedLanguageTests {

	private static final LanguageFolder SHIPPED = LanguageFiles.onClassPath("language");

	private static final List<Example> EXAMPLES = new ExampleFiles(SHIPPED).read();

	@ParameterizedTest
	@ValueSource(strings = { "examples/*.csv", "thesaurus/*.txt", "alarm-words.csv" })
	void everyFileIsReadable(String pattern) {
		assertThat(SHIPPED.files(pattern)).isNotEmpty()
			.allSatisfy((file) -> assertThat(LanguageFolder.text(file)).isNotBlank()
				.doesNotContain("\uFFFD", "\uFEFF", "Ã"));
		assertThat(new ThesaurusFiles(SHIPPED).read()).hasSizeGreaterThan(1000);
	}

	@Test
	void teachesEveryTermByManyExamples() {
		assertEach(Need.class, 100, (labels) -> labels.needs());
		assertEach(Sector.class, 100, (labels) -> one(labels.sector()));
		assertEach(CaseType.class, 300, (labels) -> one(labels.caseType()));
		assertEach(Flag.class, 100, (labels) -> labels.flags());
		assertEach(MessageKind.class, 20, (labels) -> one(labels.kind()));
		assertEach(Competence.class, 15, (labels) -> labels.competences());
	}

	@Test
	void hasAlarmWordsForWhatMustNotBeMissed() {
		AlarmWords words = new AlarmWords(SHIPPED);

		assertThat(words.in("Det haster", Flag.URGENT)).containsExactly("haster");
		assertThat(words.in("Det er fortroligt", Flag.CONFIDENTIAL)).containsExactly("fortroligt");
		assertThat(words.in("Kan vi få statsstøtte?", Flag.STATE_AID)).isNotEmpty();
	}

	@Test
	void saysNothingTwice() {
		Map<String, String> seen = new HashMap<>();
		EXAMPLES.forEach((example) -> {
			String words = example.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
			assertThat(seen.put(words.isEmpty() ? example.text() : words, example.text())).isNull();
		});
	}

	@Test
	void holdsNoPersonalData() {
		assertThat(EXAMPLES).allSatisfy((example) -> {
			assertThat(CprNumbers.isPresentIn(example.text())).as(example.text()).isFalse();
			assertThat(ContactDetail.findIn(example.text())).as(example.text()).isEmpty();
		});
	}

	@Test
	void saysOfACompanysCaseWhatItNeeds() {
		assertThat(EXAMPLES).filteredOn((example) -> example.labels().kind() != MessageKind.COMPANY_CASE)
			.allSatisfy((example) -> assertThat(example.labels().needs()).as(example.text()).isEmpty());
	}

	private static <T extends Enum<T> & Term> void assertEach(Class<T> vocabulary, int fewest,
			Function<Labels, Collection<T>> terms) {
		assertThat(Arrays.stream(vocabulary.getEnumConstants())).allSatisfy((term) -> assertThat(
				EXAMPLES.stream().filter((example) -> terms.apply(example.labels()).contains(term)).count())
			.as(term.code())
			.isGreaterThanOrEqualTo(fewest));
	}

	private static <T> List<T> one(T term) {
		return Stream.ofNullable(term).toList();
	}

}
