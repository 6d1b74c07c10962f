package dk.vaekstspor.language;

import java.nio.file.Path;
import java.util.Set;

import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.MessageKind;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExampleFilesTests {

	@TempDir
	private Path folder;

	@Test
	void readsAllFilesByName() {
		LanguageFiles files = new LanguageFiles(this.folder).examples("b.csv", "Kun tekst,,,,,,")
			.examples("a.csv",
					"\"Vi vil bygge, Æ & Ø\",SITE; BUILDING_PERMIT,automation_robotics,TRANSPORT,develop,urgent,COMPANY_CASE",
					"Køb billige penne,,,,,,SALES_SPAM");

		assertThat(new ExampleFiles(files.folder()).read()).containsExactly(
				new Example("Vi vil bygge, Æ & Ø",
						new Labels(Set.of(Need.SITE, Need.BUILDING_PERMIT), Set.of(Competence.AUTOMATION_ROBOTICS),
								Sector.TRANSPORT, CaseType.DEVELOP, Set.of(Flag.URGENT), MessageKind.COMPANY_CASE)),
				new Example("Køb billige penne", labels(MessageKind.SALES_SPAM)),
				new Example("Kun tekst", labels(MessageKind.COMPANY_CASE)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "Tekst,SITES,,,,, | needs | SITES", "Tekst,,robots,,,, | competences | robots",
					"Tekst,,,MOON,,, | sector | MOON", "Tekst,,,TRANSPORT;DESIGN,,, | sector | TRANSPORT;DESIGN",
					"Tekst,,,,attract;retain,, | case_type | attract;retain",
					"Tekst,,,,,,EMPTY;SALES_SPAM | kind | SALES_SPAM", "Tekst,,,,,hurry, | flags | hurry",
					"Tekst,,,,,,SPAM | kind | SPAM", ",SITE,,,,, | text | udfyldes", "Godt,,,,,, | text | Godt",
					"Tekst,SITE | Linje 3 | antallet" })
	void namesFileLineAndColumnAtFault(String line, String column, String reason) {
		LanguageFiles files = new LanguageFiles(this.folder).examples("visits.csv", "Godt,,,,,,", line);

		assertThatThrownBy(() -> new ExampleFiles(files.folder()).read()).isInstanceOf(LanguageDataFaulty.class)
			.hasMessageStartingWith("visits.csv: Linje 3")
			.hasMessageContaining(column)
			.hasMessageContaining(reason);
	}

	@Test
	void saysWhenThereIsNoFile() {
		assertThatThrownBy(() -> new ExampleFiles(new LanguageFiles(this.folder).folder()).read())
			.isInstanceOf(LanguageDataFaulty.class)
			.hasMessageContaining("examples/*.csv");
	}

	private static Labels labels(MessageKind kind) {
		return new Labels(Set.of(), Set.of(), null, null, Set.of(), kind);
	}

}
