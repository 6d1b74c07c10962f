package dk.vaekstspor.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FeaturesTests {

	@TempDir
	private Path folder;

	@Test
	void holdsStemsAndConceptsWithTheWordsThatShowThem() {
		Features features = read("Lastbilerne og en sættevogn. LASTBILEN!");

		assertThat(features.words()).containsEntry("lastbil", List.of("lastbilerne", "lastbilen"))
			.containsEntry("=lorry", List.of("lastbilerne", "sættevogn", "lastbilen"))
			.doesNotContainKeys("og", "en");
	}

	@Test
	void looksIntoNoWordWithoutEnd() {
		assertThat(read("lastbil" + "x".repeat(100)).words()).isEmpty();
	}

	@Test
	void seesWhatWordsAreMadeOf() {
		Features pieces = ReadText.of(tokens("sættevogn lånt"), thesaurus()).inPieces();

		assertThat(pieces.words()).containsAllEntriesOf(read("sættevogn lånt").words())
			.containsEntry("#ttevo", List.of("sættevogn"))
			.containsKeys("#^sæt", "#ogn$", "#sættevo")
			.doesNotContainKeys("#ogn", "#sættevog", "#lånt");
	}

	@Test
	void seesWhichWordsComeFirst() {
		String text = "Sættevognen har mistet både hjul, dør, aksel og lygte ved en lastbil";
		Features opening = ReadText.of(tokens(text), thesaurus()).withOpening();

		assertThat(opening.words()).containsEntry("<hjul", List.of("hjul"))
			.containsEntry("<=lorry", List.of("sættevognen"))
			.containsKeys("hjul", "lygt", "=lorry", "#<miste", "#<ogne")
			.doesNotContainKeys("<lygt", "#<lygte", "#<hjul", "<lastbil", "<hjul dør");
	}

	@Test
	void addsWhatIsToldWithoutWords() {
		Features read = read("lastbil");
		Features told = read.told(Set.of(Need.SITE), Sector.TRANSPORT);

		assertThat(told.words()).containsAllEntriesOf(read.words()).hasSize(read.words().size() + 2);
		assertThat(read.words()).doesNotContainKey("@SITE");
		assertThat(Features.onlyTold(Set.of(Need.SITE), null).words()).containsOnlyKeys("@SITE");
	}

	private Features read(String text) {
		return Features.of(tokens(text), thesaurus());
	}

	private static List<Token> tokens(String text) {
		return new Tokens(Set.of()).of(text);
	}

	private Thesaurus thesaurus() {
		LanguageFolder files = new LanguageFiles(this.folder).thesaurus("a.txt", "lorry = lastbil; *vogn").folder();
		return new Thesaurus(new ThesaurusFiles(files).read());
	}

}
