package dk.vaekstspor.language;

import java.nio.file.Path;

import dk.vaekstspor.vocabulary.Flag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AlarmWordsTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "haster, Det HASTER!, haster", "haster*, hastersag nu, hastersag",
			"*kasse, en pengekasse her, pengekasse", "svar i dag, Giv os svar\ti\tdag., svar i dag",
			"søger om _ kr, vi søger om 400 kr., søger om 400 kr", "påbud, 'Påbud, påbud', påbud",
			"påbud, Pa\u030abud, påbud", "c++, vi bruger c++ her, c++" })
	void findsPhrasesAsTheyAreWritten(String phrase, String text, String found) {
		assertThat(read("urgent," + phrase).in(text, Flag.URGENT)).containsExactly(found);
	}

	@ParameterizedTest
	@CsvSource({ "haster, hastighed", "haster, overhaster", "svar i dag, svar i dagens avis", "haster, ''",
			"svar _ dag, svar dag" })
	void findsWholeWordsOnly(String phrase, String text) {
		assertThat(read("urgent," + phrase).in(text, Flag.URGENT)).isEmpty();
	}

	@Test
	void passesOverWhatMeansSomethingElse() {
		AlarmWords words = read("urgent,haster*", "urgent,!haster ikke");

		assertThat(words.in("Det haster ikke.", Flag.URGENT)).isEmpty();
		assertThat(words.in("Det haster  ikke med hallen, men grunden haster", Flag.URGENT)).containsExactly("haster");
	}

	@Test
	void raisesNoOtherFlag() {
		AlarmWords words = read("urgent,haster", "confidential,!hemmelighed");

		assertThat(words.in("Det haster", Flag.CONFIDENTIAL)).isEmpty();
		assertThat(words.in("Det haster", Flag.STATE_AID)).isEmpty();
	}

	@Test
	void namesEveryWordOnce() {
		assertThat(read("urgent,haster", "urgent,påbud").in("Påbud! Det haster. HASTER! påbud", Flag.URGENT))
			.containsExactly("påbud", "haster");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "hurry,haster", "urgent", "urgent;haster", "urgent,", "urgent,!", "urgent,*", "urgent,_ *" })
	void namesTheLineAtFault(String line) {
		assertThatThrownBy(() -> read("urgent,haster", line)).isInstanceOf(LanguageDataFaulty.class)
			.hasMessageStartingWith("alarm-words.csv: ")
			.hasMessageContaining(line);
	}

	private AlarmWords read(String... lines) {
		return new AlarmWords(new LanguageFiles(this.folder).alarmWords(lines).folder());
	}

}
