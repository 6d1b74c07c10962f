package dk.vaekstspor.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.vaekstspor.vocabulary.Competence;
import org.apache.commons.csv.CSVRecord;

/**
 * Which words of an enquiry speak of which competence, read from word-competences.csv; an
 * entry stands for every word that begins with it.
 */
final class WordCompetences {

	private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}.-]+");

	private final List<CSVRecord> entries = DataFile.read("word-competences.csv");

	/** The competences that a text speaks of, each with the word that says so. */
	Map<Competence, String> in(String text) {
		Map<Competence, String> found = new EnumMap<>(Competence.class);
		if (text == null) {
			return found;
		}
		String words = " " + SEPARATORS.matcher(text.toLowerCase(Locale.forLanguageTag("da"))).replaceAll(" ");
		for (CSVRecord entry : this.entries) {
			int start = words.indexOf(" " + entry.get("word"));
			if (start >= 0) {
				found.putIfAbsent(DataFile.term(Competence.class, entry.get("competence")),
						wholeWord(words, start + 1, entry.get("word").length()));
			}
		}
		return found;
	}

	private static String wholeWord(String words, int start, int length) {
		Matcher rest = Pattern.compile("\\S*").matcher(words).region(start + length, words.length());
		return words.substring(start, rest.lookingAt() ? rest.end() : start + length).replaceAll("[.-]+$", "");
	}

}
