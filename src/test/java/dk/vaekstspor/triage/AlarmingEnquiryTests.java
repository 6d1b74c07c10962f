package dk.vaekstspor.triage;

import java.util.List;

import dk.vaekstspor.SuggestionTest;
import dk.vaekstspor.vocabulary.Flag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must not be missed, however short it is said.
 */
@SuggestionTest
class AlarmingEnquiryTests {

	@Autowired
	private EnquiryTriage triage;

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

	@Test
	void neverMissesStateAidAmongMuchElse() {
		assertThat(flags("Vi drukner i ordrer på papkasser, og to mand står hele dagen og folder. Kan kommunen ikke "
				+ "give os hallen ved siden af billigt? Det må ikke komme ud, før vi har talt med folkene. Vi skal "
				+ "have svar inden fredag."))
			.contains(Flag.STATE_AID);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Det er fortroligt indtil videre.", "Vi beder jer skrive under på ikke at sige noget.",
			"Vil ikke sige hvem det er", "Jeg ringer for en unavngiven kunde", "Vi skal have en NDA først",
			"Det må ikke komme ud endnu, medarbejderne ved det ikke", "Please keep this confidential.",
			"Kan det holdes hemmeligt?", "Der er ingen der må vide det, hold det for jer selv", "DET ER FORTROLIGT",
			"Det ma\u030a ikke komme ud" })
	void neverMissesConfidentiality(String text) {
		assertThat(flags(text)).contains(Flag.CONFIDENTIAL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Det haster!", "HASTER", "Vi skal have svar inden fredag", "Kan I ringe hurtigst muligt",
			"Fristen er på mandag", "Vi er på vej mod konkurs", "Er løbet kørt?", "This is urgent",
			"Produktionen står stille", "Vi har fået et påbud", "Svar omgående", "Vi skal have svar i dag",
			"<b>🏭 $1 \\ (haster)</b>" })
	void neverMissesUrgency(String text) {
		assertThat(flags(text)).contains(Flag.URGENT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Det haster ikke.", "Hastigheden på nettet er for lav", "Vi er glade for samarbejdet" })
	void seesNoUrgencyWhereThereIsNone(String text) {
		assertThat(flags(text)).doesNotContain(Flag.URGENT);
	}

	private List<Flag> flags(String text) {
		return this.triage.suggest(text, null, null).flags().stream().map(Suggestion::term).toList();
	}

}
