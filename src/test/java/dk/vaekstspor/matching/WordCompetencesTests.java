package dk.vaekstspor.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import dk.vaekstspor.SuggestionTest;
import dk.vaekstspor.language.Finding;
import dk.vaekstspor.language.TextReader;
import dk.vaekstspor.vocabulary.Competence;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@SuggestionTest
class WordCompetencesTests {

	@Autowired
	private TextReader reader;

	@Test
	void findsACompetenceWithTheWordThatSpeaksOfIt() {
		assertThat(surest("Vi svejser, og en ROBOTARM kunne hjælpe.")).satisfies((finding) -> {
			assertThat(finding.term()).isEqualTo(Competence.AUTOMATION_ROBOTICS);
			assertThat(finding.because()).contains("robotarm");
		});
	}

	@Test
	void findsEntriesOfSeveralWords() {
		assertThat(surest("Far vil sælge  virksomheden\ntil sønnen").term()).isEqualTo(Competence.SUCCESSION_OWNERSHIP);
	}

	@Test
	void knowsEveryCompetenceInTheVocabularysOrder() {
		assertThat(read("Hej")).extracting(Finding::term).containsExactly(Competence.values());
	}

	@Test
	void findsNothingInNothing() {
		for (String text : List.of("", " \n", "🏗️ \\ qwrt zxcvb")) {
			assertThat(read(text)).allMatch((finding) -> finding.because().isEmpty())
				.allMatch((finding) -> finding.confidence() < 0.3);
		}
	}

	private Finding<Competence> surest(String text) {
		return read(text).stream().max(Comparator.comparingDouble(Finding::confidence)).orElseThrow();
	}

	private List<Finding<Competence>> read(String text) {
		return this.reader.competences(text, Set.of(), null);
	}

}
