package dk.vaekstspor.language;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.MessageKind;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is learned from the few examples in {@code small-language}.
 */
class SmallModelTests {

	static final LanguageFolder SMALL = LanguageFiles.onClassPath("small-language");

	private static final LearnedModel MODEL = model(SMALL);

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "Hvem sælger en robot?; AUTOMATION", "Robotten skal svejse; AUTOMATION",
			"En cobot til pakkeriet; AUTOMATION", "Vi leder efter en erhvervsgrund; SITE",
			"Er byggegrunden ledig?; SITE", "Hvor finder vi medarbejdere?; LABOUR", "Ingen søger stillingen; LABOUR",
			"Vi vil sælge til Norge; EXPORT", "We want to export to Norway; EXPORT" })
	void learnsAnObviousRule(String text, Need need) {
		Finding<Need> surest = surest(read(text).needs());

		assertThat(surest.term()).isEqualTo(need);
		assertThat(surest.confidence()).isGreaterThan(0.3);
		assertThat(surest.because()).isNotEmpty();
	}

	@Test
	void learnsEveryVocabulary() {
		Reading reading = read("Mejeriet har fået en robot, og det haster");
		assertThat(surest(reading.sectors()).term()).isEqualTo(Sector.AGRI_FOOD);
		assertThat(surest(reading.flags()).term()).isEqualTo(Flag.URGENT);
		assertThat(surest(reading.kinds()).term()).isEqualTo(MessageKind.COMPANY_CASE);
		assertThat(surest(read("Vi flytter fra kommunen").caseTypes()).term()).isEqualTo(CaseType.RETAIN);
		assertThat(surest(read("Køb billige kuglepenne").kinds().subList(1, MessageKind.values().length)).term())
			.isEqualTo(MessageKind.SALES_SPAM);
	}

	@Test
	void learnsNoFurtherWhenStopped() {
		List<Example> examples = new ExampleFiles(SMALL).read();

		assertThatExceptionOfType(CancellationException.class)
			.isThrownBy(() -> new LearnedModel(examples, List.of(), () -> true));
	}

	@Test
	void tellsOfEveryTermInOrder() {
		Reading reading = read("robot");
		assertThat(reading.needs()).extracting(Finding::term).containsExactly(Need.values());
		assertThat(reading.sectors()).extracting(Finding::term).containsExactly(Sector.values());
		assertThat(reading.caseTypes()).extracting(Finding::term).containsExactly(CaseType.values());
		assertThat(reading.flags()).extracting(Finding::term).containsExactly(Flag.values());
		assertThat(reading.kinds()).extracting(Finding::term).containsExactly(MessageKind.values());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "🏭", "xyzzy", "نبحث عن أرض", "Szukamy hali" })
	void hasNoReasonsForWhatItDoesNotKnow(String text) {
		assertThat(read(text).needs()).allSatisfy((finding) -> {
			assertThat(finding.because()).isEmpty();
			assertThat(finding.confidence()).isBetween(0.0, 1.0);
		});
	}

	@Test
	void givesTheMostTellingWordsFirst() {
		Finding<Need> finding = surest(read("Vores nye fabrik skal have en robot og en svejserobot i hallen").needs());

		assertThat(finding.because()).hasSizeBetween(1, 4)
			.doesNotHaveDuplicates()
			.containsAnyOf("robot", "svejserobot");
		assertThat(finding.because().get(0)).contains("robot");
	}

	@Test
	void neverSuggestsWhatNoExampleSpeaksOf() {
		assertThat(read("Vi vil sælge firmaet og robotten").needs())
			.filteredOn((finding) -> finding.term() == Need.SUCCESSION)
			.allSatisfy((finding) -> assertThat(finding.confidence()).isLessThan(0.001));
	}

	@Test
	void isSureOfWhatEveryExampleSpeaksOf() {
		List<Example> examples = new ExampleFiles(SMALL).read()
			.stream()
			.filter((example) -> example.labels().kind() == MessageKind.COMPANY_CASE)
			.toList();
		LearnedModel model = new LearnedModel(examples, List.of(), new AtomicBoolean()::get);

		assertThat(surest(model.read(model.look("robot")).kinds()).confidence()).isGreaterThan(0.9);
	}

	@Test
	void learnsCompetencesFromWhatIsToldToo() {
		assertThat(surest(MODEL.competences("robot", Set.of(), null)).term()).isEqualTo(Competence.AUTOMATION_ROBOTICS);
		assertThat(surest(MODEL.competences("", Set.of(Need.EXPORT), null)).term())
			.isEqualTo(Competence.INTERNATIONALISATION_EXPORT);
	}

	@Test
	void learnsTheSameFromTheSame() {
		LearnedModel again = model(SMALL);
		for (String text : List.of("Robotten skal svejse", "Vi leder efter en grund", "haster det?", "")) {
			assertThat(again.read(again.look(text))).isEqualTo(read(text));
		}
	}

	@Test
	void standsWithoutExamplesAndThesaurus() {
		LearnedModel empty = new LearnedModel(List.of(), List.of(), new AtomicBoolean()::get);

		assertThat(empty.read(empty.look("robot")).needs())
			.allSatisfy((finding) -> assertThat(finding.confidence()).isLessThan(0.001));
	}

	@Test
	void isReadBySeveralAtOnce() {
		Reading expected = read("Robotten skal svejse i gylletankens betonlåg");

		assertThat(IntStream.range(0, 200)
			.parallel()
			.mapToObj((time) -> read("Robotten skal svejse i gylletankens betonlåg"))
			.toList()).allMatch(expected::equals);
	}

	private static Reading read(String text) {
		return MODEL.read(MODEL.look(text));
	}

	static LearnedModel model(LanguageFolder folder) {
		return new LearnedModel(new ExampleFiles(folder).read(), new ThesaurusFiles(folder).read(),
				new AtomicBoolean()::get);
	}

	private static <T extends Term> Finding<T> surest(List<Finding<T>> findings) {
		return findings.stream().max(Comparator.comparingDouble(Finding::confidence)).orElseThrow();
	}

}
