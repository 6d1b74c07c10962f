package dk.vaekstspor.language;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ThesaurusFilesTests {

	@TempDir
	private Path folder;

	@Test
	void readsAllFilesByName() {
		LanguageFiles files = new LanguageFiles(this.folder).thesaurus("b.txt", "lorry = lastbil")
			.thesaurus("a.txt", "# a remark", "", "  site = grund ; erhvervs*;; ")
			.write("thesaurus/notes.md", "not = read");

		assertThat(new ThesaurusFiles(files.folder()).read())
			.extracting((phrase) -> phrase.concept() + " " + phrase.words().get(0).letters())
			.containsExactly("site grund", "site erhvervs", "lorry lastbil");
	}

	@ParameterizedTest
	@CsvSource({ "lorry lastbil, lorry lastbil", "lorry =, lorry =", "= lastbil, = lastbil",
			"tung trafik = lastbil, tung trafik", "lorry = la*bil, la*bil", "lorry = _, stands for everything",
			"lorry = _ _, stands for everything", "lorry = *, *", "lorry = ab*, ab*", "lorry = *ko, *ko",
			"lorry = ~; bil, ~", "lorry = lastbil; ca., ca." })
	void namesFileAndLineAtFault(String line, String quoted) {
		LanguageFiles files = new LanguageFiles(this.folder).thesaurus("trucks.txt", "good = bil", line);

		assertThatThrownBy(() -> new ThesaurusFiles(files.folder()).read()).isInstanceOf(LanguageDataFaulty.class)
			.hasMessageStartingWith("trucks.txt: ")
			.hasMessageContaining(quoted);
	}

	@Test
	void saysWhenThereIsNoFile() {
		assertThatThrownBy(() -> new ThesaurusFiles(new LanguageFiles(this.folder).folder()).read())
			.isInstanceOf(LanguageDataFaulty.class)
			.hasMessageContaining("thesaurus/*.txt");
	}

}
