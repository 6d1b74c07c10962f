package dk.vaekstspor.engine;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FieldCheckTests {

	private final List<FormRejected.Fault> faults = new ArrayList<>();

	@Test
	void keepsATextTrimmedWithItsLineBreaksAndEmoji() {
		assertThat(check("text", " Hej 🏭 æøå\r\nlinje to\u2028linje tre\tslut \n"))
			.isEqualTo("Hej 🏭 æøå\nlinje to\nlinje tre\tslut");
		assertThat(this.faults).isEmpty();
	}

	@Test
	void turnsInvisibleCharactersIntoSpaces() {
		assertThat(check("text", "a\u0000b\u001bc\ud83dd")).isEqualTo("a b c d");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\n", "\u0000" })
	void takesABlankTextForNoAnswer(String blank) {
		assertThat(check("text", blank)).isNull();
		assertThat(this.faults).isEmpty();
		check("company", blank);
		assertThat(message()).isEqualTo("Virksomhed: Feltet skal udfyldes.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					company    | A                     | Virksomhed: Skriv mindst 2 tegn.
					email      | ikke en adresse       | E-mail: Skriv en mailadresse, fx navn@firma.dk.
					email      | a@b                   | E-mail: Skriv en mailadresse, fx navn@firma.dk.
					postalCode | 74000                 | Postnummer: Teksten har ikke den rigtige form. Se hjælpeteksten under feltet.
					jobs       | mange                 | Nye job: Skriv et tal.
					jobs       | 1,5                   | Nye job: Skriv et helt tal.
					jobs       | -1                    | Nye job: Tallet skal være mindst 0.
					jobs       | 501                   | Nye job: Tallet må højst være 500.
					jobs       | 1e999999999           | Nye job: Skriv et tal.
					share      | 1.234                 | Andel: Skriv højst 2 decimaler.
					caseType   | Udvikle               | Sagstype: Vælg en af mulighederne på listen.
					meetingDate| 26-11-2026            | Mødedato: Vælg en dato i kalenderen.
					meetingDate| 2026-02-30            | Mødedato: Vælg en dato i kalenderen.
					text       | CPR 010190-1234 i dag | Henvendelse: Teksten ser ud til at indeholde et CPR-nummer. Fjern det, og send igen.
					needs      | SITE                  | Behov: Feltet kunne ikke læses. Udfyld det igen.
					actions    | noget                 | Indsatser: Feltet kunne ikke læses. Udfyld det igen.
					""")
	void tellsWhatIsWrongWithoutRepeatingTheValue(String key, String value, String message) {
		check(key, value);
		assertThat(message()).isEqualTo(message);
	}

	@Test
	void tellsHowMuchLongerATextIsThanAllowed() {
		check("company", "x".repeat(41));
		assertThat(message()).isEqualTo("Virksomhed: Skriv højst 40 tegn. Der er 41.");
		check("text", "x".repeat(20_001));
		assertThat(this.faults.get(1).message()).isEqualTo("Skriv højst 20000 tegn. Der er 20001.");
	}

	@Test
	void acceptsWhatIsJustWithinTheLimits() {
		assertThat(check("company", "x".repeat(40))).asString().hasSize(40);
		assertThat(check("text", "x".repeat(20_000))).asString().hasSize(20_000);
		assertThat(check("jobs", 500)).isEqualTo(new BigDecimal("500"));
		assertThat(check("jobs", 500.0)).isEqualTo(new BigDecimal("500.0"));
		assertThat(check("share", "0,25")).isEqualTo(new BigDecimal("0.25"));
		assertThat(check("email", "åse@ørbæk.dk")).isEqualTo("åse@ørbæk.dk");
		assertThat(this.faults).isEmpty();
	}

	@Test
	void takesAChoiceWhoseOptionsAreKnownOnlyAtRunTime() {
		assertThat(check("openCase", "2026-00007")).isEqualTo("2026-00007");
		assertThat(check("members", List.of("byg", "department:PLAN", "byg")))
			.isEqualTo(List.of("byg", "department:PLAN"));
		assertThat(this.faults).isEmpty();
		check("openCase", "x".repeat(201));
		assertThat(message()).isEqualTo("Åben sag: Vælg en af mulighederne på listen.");
	}

	@Test
	void refusesAListWithAnUnknownOption() {
		check("needs", List.of("SITE", "EVERYTHING"));
		assertThat(message()).isEqualTo("Behov: Vælg en af mulighederne på listen.");
	}

	@Test
	void refusesAListThatNobodyCanHaveFilledIn() {
		check("members", Collections.nCopies(201, "byg"));
		check("needs", List.of(Map.of("a", "b")));
		check("actions", Collections.nCopies(201, Map.of("title", "x")));
		check("text", Map.of("a", "b"));
		assertThat(this.faults).extracting(FormRejected.Fault::message)
			.containsOnly("Feltet kunne ikke læses. Udfyld det igen.")
			.hasSize(4);
	}

	@Test
	void readsTheRowsOfADynamicListAndDropsEmptyOnes() {
		Object rows = check("actions", List.of(Map.of("title", " Ring op ", "deadline", "2026-12-01", "extra", "x"),
				Map.of("title", "", "deadline", ""), Map.of("title", "Skriv")));
		assertThat(rows).isEqualTo(
				List.of(Map.of("title", "Ring op", "deadline", LocalDate.of(2026, 12, 1)), Map.of("title", "Skriv")));
		assertThat(this.faults).isEmpty();
	}

	@Test
	void saysWhichRowIsAtFault() {
		check("actions", List.of(Map.of("title", "Ring op"), Map.of("deadline", "i morgen")));
		assertThat(this.faults).extracting(FormRejected.Fault::sentence)
			.containsExactly("Indsatser, linje 2, Hvad: Feltet skal udfyldes.",
					"Indsatser, linje 2, Frist: Vælg en dato i kalenderen.");
		assertThat(this.faults).extracting(FormRejected.Fault::key).containsOnly("actions");
	}

	@Test
	void putsNoColonAfterALabelThatAsks() {
		assertThat(new FormRejected.Fault("text", "Hvad drejer det sig om?", "Feltet skal udfyldes.").sentence())
			.isEqualTo("Hvad drejer det sig om? Feltet skal udfyldes.");
	}

	@Test
	void leavesAFieldThatTheFormMayHideToTheHandler() {
		assertThat(check("hidden", null)).isNull();
		assertThat(check("grouped", null)).isNull();
		assertThat(this.faults).isEmpty();
	}

	@Test
	void knowsACheckboxOnlyAsTickedOrNot() {
		assertThat(check("urgent", true)).isEqualTo(true);
		assertThat(check("urgent", "true")).isEqualTo(true);
		assertThat(check("urgent", false)).isNull();
		assertThat(check("urgent", null)).isNull();
	}

	private Object check(String key, Object raw) {
		return schema().fields()
			.stream()
			.filter((field) -> field.key().equals(key))
			.findFirst()
			.map((field) -> new FieldCheck(field, this.faults).accept(raw))
			.orElse(null);
	}

	private String message() {
		assertThat(this.faults).hasSize(1);
		return this.faults.get(0).sentence();
	}

	private static FormSchema schema() {
		try (InputStream form = FieldCheckTests.class.getResourceAsStream("probe.form")) {
			return FormSchema.of(new ObjectMapper().readTree(form));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
