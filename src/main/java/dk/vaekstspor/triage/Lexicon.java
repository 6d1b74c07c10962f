package dk.vaekstspor.triage;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dk.vaekstspor.vocabulary.Term;

/**
 * The telling words of one vocabulary. A line is a code and a phrase; {@code *} stands
 * for the rest of a word before or after, {@code _} for any one word, and a phrase that
 * begins with {@code !} means something else and is passed over ("haster ikke").
 */
class Lexicon<T extends Enum<T> & Term> {

	private final Map<T, Pattern> telling;

	private final Map<T, Pattern> passedOver;

	Lexicon(String file, Class<T> vocabulary) {
		List<Entry<T>> entries = DataFile.lines(file).map((columns) -> Entry.of(columns, vocabulary)).toList();
		this.telling = patterns(entries, vocabulary, false);
		this.passedOver = patterns(entries, vocabulary, true);
	}

	/** Every term with telling words in the text, in the vocabulary's order. */
	List<Suggestion<T>> suggest(String text) {
		return this.telling.keySet()
			.stream()
			.map((term) -> new Suggestion<>(term, words(term, text)))
			.filter((suggestion) -> !suggestion.because().isEmpty())
			.toList();
	}

	private List<String> words(T term, String text) {
		Pattern exceptions = this.passedOver.get(term);
		String rest = (exceptions != null) ? exceptions.matcher(text).replaceAll(" · ") : text;
		Matcher matcher = this.telling.get(term).matcher(rest);
		Set<String> words = new LinkedHashSet<>();
		while (matcher.find()) {
			words.add(matcher.group().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
		}
		return List.copyOf(words);
	}

	private static <T extends Enum<T> & Term> Map<T, Pattern> patterns(List<Entry<T>> entries, Class<T> vocabulary,
			boolean passedOver) {
		Map<T, Pattern> patterns = new EnumMap<>(vocabulary);
		entries.stream()
			.filter((entry) -> entry.passedOver() == passedOver)
			.collect(Collectors.groupingBy(Entry::term,
					Collectors.mapping((entry) -> regex(entry.phrase()), Collectors.joining("|"))))
			.forEach((term, phrases) -> patterns.put(term, wholeWords(phrases)));
		return patterns;
	}

	private static Pattern wholeWords(String phrases) {
		return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + phrases + ")(?![\\p{L}\\p{N}])",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static String regex(String phrase) {
		return phrase.codePoints().mapToObj(Character::toString).map((letter) -> switch (letter) {
			case "*" -> "[\\p{L}\\p{N}]{0,40}";
			case "_" -> "[\\p{L}\\p{N}]{1,40}";
			case " " -> "\\s+";
			default -> Pattern.quote(letter);
		}).collect(Collectors.joining());
	}

	private record Entry<T>(T term, String phrase, boolean passedOver) {

		static <T extends Enum<T> & Term> Entry<T> of(String[] columns, Class<T> vocabulary) {
			T term = Term.find(vocabulary, columns[0])
				.orElseThrow(() -> new IllegalStateException("The vocabulary has no code " + columns[0]));
			boolean passedOver = columns[1].startsWith("!");
			return new Entry<>(term, passedOver ? columns[1].substring(1) : columns[1], passedOver);
		}

	}

}
