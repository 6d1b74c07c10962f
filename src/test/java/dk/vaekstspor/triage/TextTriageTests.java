package dk.vaekstspor.triage;

import java.util.List;

import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextTriageTests {

	private final TextTriage triage = new TextTriage();

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "   ", "🏭", "Hej, kan I ringe til os? Hilsen Bo", "Tak for sidst!" })
	void suggestsNothingWhenUnsure(String text) {
		TextSuggestion suggestion = this.triage.suggest(text);

		assertThat(suggestion.caseType()).isEmpty();
		assertThat(suggestion.needs()).isEmpty();
		assertThat(suggestion.flags()).isEmpty();
	}

	@Test
	void namesTheWordsThatItSuggestsFrom() {
		TextSuggestion suggestion = this.triage
			.suggest("Vi vil udvide og mangler lærlinge. LÆRLINGE er svære at få,\nog vi skal have en svejserobot.");

		assertThat(suggestion.needs()).containsExactly(new Suggestion<>(Need.SKILLS, List.of("lærlinge")),
				new Suggestion<>(Need.AUTOMATION, List.of("svejserobot")));
		assertThat(suggestion.caseType()).get().extracting(Suggestion::term).isEqualTo(CaseType.DEVELOP);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Beder om 400.000 kr. og halv husleje det første år af kommunen.",
			"Kan kommunen give os et tilskud til maskinen?", "Vi søger om 250.000 kr. til inventar",
			"Vi vil gerne slippe for byggesagsgebyret", "Kan vi få grunden under markedspris?",
			"Vil kommunen stille en kommunegaranti for lånet?", "Vi håber på rabat på huslejen i starten",
			"Kan vi få økonomisk støtte af jer?", "Could the municipality offer a grant or a rent reduction?",
			"Kan I eftergive dækningsafgiften?", "Vi ønsker et sponsorat", "Er det statsstøtte?" })
	void neverMissesStateAid(String text) {
		assertThat(flags(text)).contains(Flag.STATE_AID);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Det er fortroligt indtil videre.", "Vi beder jer skrive under på ikke at sige noget.",
			"Vil ikke sige hvem det er", "Jeg ringer for en unavngiven kunde", "Vi skal have en NDA først",
			"Det må ikke komme ud endnu, medarbejderne ved det ikke", "Please keep this confidential.",
			"Kan det holdes hemmeligt?", "Der er ingen der må vide det, hold det for jer selv" })
	void neverMissesConfidentiality(String text) {
		assertThat(flags(text)).contains(Flag.CONFIDENTIAL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Det haster!", "HASTER", "Vi skal have svar inden fredag", "Kan I ringe hurtigst muligt",
			"Fristen er på mandag", "Vi er på vej mod konkurs", "Er løbet kørt?", "This is urgent",
			"Produktionen står stille", "Vi har fået et påbud", "Svar omgående", "Vi skal have svar i dag" })
	void neverMissesUrgency(String text) {
		assertThat(flags(text)).contains(Flag.URGENT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Det haster ikke.", "Som det er i dag, har vi to haller.", "I dag har vi en plads.",
			"Der er ingen hast med det", "Hastigheden på nettet er for lav", "Vi er glade for samarbejdet" })
	void seesNoUrgencyWhereThereIsNone(String text) {
		assertThat(flags(text)).doesNotContain(Flag.URGENT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "Vi leder efter en erhvervsgrund ved motorvejen; SITE", "Lokalplanen passer ikke; PLANNING",
					"Hvornår får vi byggetilladelsen?; BUILDING_PERMIT",
					"Vi skal have en ny miljøgodkendelse; ENVIRONMENT_PERMIT",
					"Lastbilerne skal have en overkørsel; ROAD_ACCESS", "Kan vi få fjernvarme?; UTILITIES_ENERGY",
					"Vi mangler arbejdskraft; LABOUR", "Vi har ansat polske medarbejdere; INTERNATIONAL_LABOUR",
					"Vi vil have efteruddannelse; SKILLS", "En praktikant kunne hjælpe; STUDENTS",
					"Vi overvejer en cobot; AUTOMATION", "Vi vil digitalisere ordrerne; DIGITAL_IT",
					"Vi har en prototype; PRODUCT_DEVELOPMENT", "Den skal CE-mærkes; TEST_CERT",
					"Vi søger et forskningssamarbejde; RESEARCH", "Vi vil lave klimaregnskab; CIRCULAR_GREEN",
					"Vi vil eksportere til Norge; EXPORT", "Hvordan finansierer vi det?; FINANCE",
					"Jeg er iværksætter; STARTUP", "Vi står foran et generationsskifte; SUCCESSION",
					"Vi frygter betalingsstandsning; CRISIS", "Hvornår kommer udbuddet?; PROCUREMENT",
					"Vi vil gerne i et netværk; NETWORK", "Vi er nødt til at flytte; RELOCATION",
					"Et hollandsk selskab spørger; FOREIGN_INVESTMENT", "Skal vi tage patent?; IPR",
					"Hvad må man?; RULES_GUIDANCE", "We need to recruit welders; LABOUR" })
	void recognisesEachNeed(String text, Need need) {
		assertThat(terms(this.triage.suggest(text).needs())).contains(need);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "Vi vil etablere os i Herning med et nyt hovedkontor; ATTRACT",
					"Vi overvejer at flytte fra kommunen, naboerne klager; RETAIN",
					"Vi vil udvide og ansætte ti mand; DEVELOP" })
	void recognisesEachCaseType(String text, CaseType caseType) {
		assertThat(this.triage.suggest(text).caseType()).get().extracting(Suggestion::term).isEqualTo(caseType);
	}

	@Test
	void suggestsNoCaseTypeWhenTwoAreEquallyLikely() {
		assertThat(this.triage.suggest("Vi vil etablere os. Vi vil udvide.").caseType()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "I går talte vi med Bo; RULES_GUIDANCE", "Vi sidder i et storrumskontor; STUDENTS",
					"Mails kommer retur; DIGITAL_IT", "Skal vi spilde tiden på det?; CIRCULAR_GREEN",
					"Vi har en lånt bil; FINANCE" })
	void isNotFooledByOtherWords(String text, Need need) {
		assertThat(terms(this.triage.suggest(text).needs())).doesNotContain(need);
	}

	@Test
	void readsLongAndStrangeTextsQuickly() {
		assertThat(this.triage.suggest("beder om ".repeat(10_000)).flags()).isEmpty();
		assertThat(this.triage.suggest("x".repeat(100_000)).needs()).isEmpty();
		assertThat(this.triage.suggest("<b>🏭 $1 \\ (haster)</b>").flags()).hasSize(1);
	}

	private List<Flag> flags(String text) {
		return terms(this.triage.suggest(text).flags());
	}

	private static <T extends Term> List<T> terms(List<Suggestion<T>> suggestions) {
		return suggestions.stream().map(Suggestion::term).toList();
	}

}
