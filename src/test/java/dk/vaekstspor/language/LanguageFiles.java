package dk.vaekstspor.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A language folder of a test's own.
 */
final class LanguageFiles {

	static final String HEADER = "text,needs,competences,sector,case_type,flags,kind";

	private final Path root;

	LanguageFiles(Path root) {
		this.root = root;
	}

	LanguageFiles examples(String file, String... lines) {
		return write("examples/" + file, HEADER + "\n" + String.join("\n", lines) + "\n");
	}

	LanguageFiles thesaurus(String file, String... lines) {
		return write("thesaurus/" + file, String.join("\n", lines) + "\n");
	}

	LanguageFiles alarmWords(String... lines) {
		return write("alarm-words.csv", "flag,phrase\n" + String.join("\n", lines) + "\n");
	}

	LanguageFiles write(String file, String text) {
		try {
			Path path = this.root.resolve(file);
			Files.createDirectories(path.getParent());
			Files.writeString(path, text);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	LanguageFolder folder() {
		return new LanguageFolder(new LanguageSettings(this.root.toUri().toString()));
	}

	/** A folder that is committed with the tests, or shipped. */
	static LanguageFolder onClassPath(String folder) {
		return new LanguageFolder(new LanguageSettings("classpath:" + folder + "/"));
	}

}
