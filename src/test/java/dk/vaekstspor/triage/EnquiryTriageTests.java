package dk.vaekstspor.triage;

import java.util.List;

import dk.vaekstspor.SuggestionTest;
import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.MessageKind;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a caseworker would take for granted; how good the suggestions are is measured by
 * the benchmark.
 */
@SuggestionTest
class EnquiryTriageTests {

	@Autowired
	private EnquiryTriage triage;

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "Vi leder efter en erhvervsgrund på 5.000 kvadratmeter ved motorvejen til vores firma; SITE",
					"Lokalplanen passer ikke til det, virksomheden vil bygge; PLANNING",
					"Hvornår får vi byggetilladelsen til den nye produktionshal?; BUILDING_PERMIT",
					"Virksomheden skal have en ny miljøgodkendelse; ENVIRONMENT_PERMIT",
					"Lastbilerne til vores lager skal have en overkørsel til vejen; ROAD_ACCESS",
					"Kan fabrikken få fjernvarme og mere strøm?; UTILITIES_ENERGY",
					"Vi mangler arbejdskraft, og ingen søger stillingerne i firmaet; LABOUR",
					"Vi har ansat polske medarbejdere, der skal have bolig og CPR-nummer; INTERNATIONAL_LABOUR",
					"Vi vil have efteruddannelse og kurser til vores svejsere; SKILLS",
					"En praktikant eller studerende fra skolen kunne hjælpe os; STUDENTS",
					"Vi overvejer en robot på pakkelinjen i stedet for at pakke i hånden; AUTOMATION",
					"Vi vil digitalisere ordrerne med et nyt it-system; DIGITAL_IT",
					"Vi har en prototype og vil udvikle det nye produkt færdigt; PRODUCT_DEVELOPMENT",
					"Maskinen skal testes og CE-mærkes; TEST_CERT",
					"Vi søger et forskningssamarbejde med universitetet; RESEARCH",
					"Vi vil lave klimaregnskab og genbruge affaldet; CIRCULAR_GREEN",
					"Vi vil eksportere vores møbler til Norge; EXPORT",
					"Banken siger nej, så hvordan finansierer vi maskinen med et lån?; FINANCE",
					"Jeg er iværksætter og vil starte egen virksomhed; STARTUP",
					"Vi står foran et generationsskifte, sønnen skal overtage firmaet; SUCCESSION",
					"Vi frygter konkurs og betalingsstandsning; CRISIS",
					"Hvornår kommer kommunens udbud, så vi kan byde på opgaven?; PROCUREMENT",
					"Vi vil gerne i et netværk med andre virksomheder; NETWORK",
					"Virksomheden er nødt til at flytte til større lokaler; RELOCATION",
					"Et hollandsk selskab vil etablere sig i Danmark med en fabrik; FOREIGN_INVESTMENT",
					"Skal vi tage patent på opfindelsen?; IPR",
					"Hvilke regler gælder, når vores butik vil have borde på fortovet?; RULES_GUIDANCE",
					"Our company needs to recruit welders but nobody applies for the jobs; LABOUR" })
	void recognisesEachNeed(String text, Need need) {
		assertThat(terms(suggest(text).needs())).contains(need);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "Vi ligger i Tyskland og vil etablere os i Herning med et nyt hovedkontor; ATTRACT",
					"Vi overvejer at flytte fra kommunen, fordi naboerne klager over vores fabrik; RETAIN",
					"Fabrikken vil udvide og ansætte ti mand; DEVELOP" })
	void recognisesEachCaseType(String text, CaseType caseType) {
		assertThat(suggest(text).caseType()).get().extracting(Suggestion::term).isEqualTo(caseType);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "Vores fabrik støber ventilhuse i metal på tre maskiner; PRODUCTION",
			"Vi udvikler software og apps til kunderne; IT_BUSINESS_SERVICES",
			"Vi designer tøj og møbler i vores tegnestue; DESIGN", "Vognmanden har ti lastbiler på vejene; TRANSPORT",
			"Murerfirmaet bygger huse, og tømrerne mangler; CONSTRUCTION",
			"Landmanden har køer og grise på gården; AGRI_FOOD" })
	void recognisesEachSector(String text, Sector sector) {
		assertThat(suggest(text).sector()).get().extracting(Suggestion::term).isEqualTo(sector);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Min nabos hæk er for høj, og kommunen må gøre noget ved den; NOT_A_COMPANY_CASE",
			"Vi tilbyder jer SEO og flere besøgende på jeres hjemmeside til kun 499 kr. Klik her!; SALES_SPAM" })
	void suggestsNothingElseForOtherKinds(String text, MessageKind kind) {
		TriageSuggestion suggestion = suggest(text);

		assertThat(suggestion.kind().term()).isEqualTo(kind);
		assertThat(suggestion.kind().because()).isNotEmpty();
		assertThat(suggestion).isEqualTo(TriageSuggestion.nothing(suggestion.kind()));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "   ", "🏭", "1234", ". . .", "a b c", "👍👍 !!" })
	void findsNothingInATextWithoutWords(String text) {
		assertThat(suggest(text))
			.isEqualTo(TriageSuggestion.nothing(new Suggestion<>(MessageKind.EMPTY, 1, List.of())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hej, kan I ringe til os? Hilsen Bo", "Tak for sidst!", "Hej", "Goddag og farvel",
			"Bonjour, nous cherchons un terrain", "Szukamy hali produkcyjnej i pracowników", "نبحث عن أرض لمصنعنا",
			"我们在寻找工厂用地", "Мы ищем землю" })
	void suggestsNothingSurelyFromWhatItDoesNotUnderstand(String text) {
		TriageSuggestion suggestion = suggest(text);

		assertThat(suggestion.needs()).allSatisfy((need) -> assertThat(need.confidence()).isLessThan(0.5));
		assertThat(suggestion.sector().filter((sector) -> sector.confidence() >= 0.5)).isEmpty();
		assertThat(suggestion.flags()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "I går talte vi med Bo om vores firma; RULES_GUIDANCE", "Vi sidder i et storrumskontor; STUDENTS",

					"Vi har en lånt bil; FINANCE" })
	void isNotFooledByOtherWords(String text, Need need) {
		assertThat(terms(suggest(text).needs())).doesNotContain(need);
	}

	private TriageSuggestion suggest(String text) {
		return this.triage.suggest(text, null, null);
	}

	private static <T extends Term> List<T> terms(List<Suggestion<T>> suggestions) {
		return suggestions.stream().map(Suggestion::term).toList();
	}

}
