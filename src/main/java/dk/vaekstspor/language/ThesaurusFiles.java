package dk.vaekstspor.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The thesaurus, {@code thesaurus/*.txt}: one concept a line,
 * {@code truck = lastbil; vogntog; *trækker}; a line that begins with {@code #} is a
 * remark.
 */
@Component
class ThesaurusFiles {

	private static final Pattern LINE = Pattern.compile("([A-Za-z0-9_]+)\\s*=\\s*(.+)");

	/** What the reading of texts takes for the end of a word, too. */
	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_*'.]+");

	private static final Pattern WORD = Pattern.compile("_|\\*?[\\p{L}\\p{N}]+(?:['.][\\p{L}\\p{N}]+)*\\*?");

	private final LanguageFolder folder;

	private final List<SnowballStemmer> stemmers = List.of(new DanishStemmer(), new EnglishStemmer());

	ThesaurusFiles(LanguageFolder folder) {
		this.folder = folder;
	}

	/**
	 * All entries.
	 * @throws LanguageDataFaulty when a line is not as it must be
	 */
	List<ConceptPhrase> read() {
		return this.folder.files("thesaurus/*.txt").stream().flatMap(this::read).toList();
	}

	private Stream<ConceptPhrase> read(Resource file) {
		return LanguageFolder.text(file)
			.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
			.flatMap((line) -> concept(file.getFilename(), line));
	}

	private Stream<ConceptPhrase> concept(String file, String line) {
		Matcher parts = LINE.matcher(line);
		if (!parts.matches()) {
			throw new LanguageDataFaulty(file, "write »concept = word; word« instead of »" + line + "«");
		}
		return Arrays.stream(parts.group(2).split(";"))
			.map(String::strip)
			.filter((phrase) -> !phrase.isEmpty())
			.map((phrase) -> new ConceptPhrase(parts.group(1), words(file, phrase)));
	}

	private List<ConceptWord> words(String file, String phrase) {
		List<ConceptWord> words = BETWEEN_WORDS.splitAsStream(phrase.toLowerCase(Locale.ROOT))
			.filter((word) -> !word.isEmpty())
			.map((word) -> {
				if (!WORD.matcher(word).matches()) {
					throw new LanguageDataFaulty(file, "»" + phrase + "« holds a sign that no word has");
				}
				return word(word);
			})
			.toList();
		if (words.stream().allMatch(ConceptWord::isAny)) {
			throw new LanguageDataFaulty(file, "»" + phrase + "« stands for everything");
		}
		if (words.stream().anyMatch(Thesaurus::isTooOpen)) {
			throw new LanguageDataFaulty(file,
					"»" + phrase + "«: write at least " + Thesaurus.SHORTEST_PART + " letters beside a »*«");
		}
		return words;
	}

	private ConceptWord word(String written) {
		String letters = written.replace("*", "");
		Set<String> stems = new HashSet<>();
		for (SnowballStemmer stemmer : this.stemmers) {
			stemmer.setCurrent(letters);
			stemmer.stem();
			stems.add(stemmer.getCurrent());
		}
		return new ConceptWord(letters, written.startsWith("*"), written.endsWith("*"), stems);
	}

}
