package dk.vaekstspor.matching;

import dk.vaekstspor.vocabulary.Competence;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordCompetencesTests {

	private final WordCompetences words = new WordCompetences();

	@Test
	void findsACompetenceWithTheWordThatSpeaksOfIt() {
		assertThat(this.words.in("Vi svejser, og en ROBOTARM kunne hjælpe."))
			.containsEntry(Competence.MATERIALS_METAL, "svejser")
			.containsEntry(Competence.AUTOMATION_ROBOTICS, "robotarm");
	}

	@Test
	void findsEntriesOfSeveralWords() {
		assertThat(this.words.in("Far vil sælge  virksomheden\ntil sønnen"))
			.containsEntry(Competence.SUCCESSION_OWNERSHIP, "sælge virksomheden");
	}

	@Test
	void readsOnlyFromTheStartOfAWord() {
		assertThat(this.words.in("Plakater i rådhushallen")).isEmpty();
	}

	@Test
	void findsNothingInNothing() {
		assertThat(this.words.in(null)).isEmpty();
		assertThat(this.words.in("")).isEmpty();
		assertThat(this.words.in("🏗️ <b>$1\\</b>")).isEmpty();
	}

}
