package dk.vaekstspor.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The files that a business consultant may edit.
 */
@Component
class LanguageFolder {

	private final LanguageSettings settings;

	LanguageFolder(LanguageSettings settings) {
		this.settings = settings;
	}

	/**
	 * Files such as {@code examples/*.csv}, by name.
	 * @throws LanguageDataFaulty when there is none, as in a folder that is misspelt
	 */
	List<Resource> files(String pattern) {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources(this.settings.folder() + pattern);
			if (files.length == 0) {
				throw new LanguageDataFaulty(pattern, "no such file in " + this.settings.folder());
			}
			return Arrays.stream(files).sorted(Comparator.comparing(Resource::getFilename)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot look into " + this.settings.folder(), ex);
		}
	}

	static String text(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file.getDescription(), ex);
		}
	}

}
