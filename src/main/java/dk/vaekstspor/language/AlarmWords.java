package dk.vaekstspor.language;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.Term;

import org.springframework.stereotype.Component;

/**
 * Words that raise a flag by themselves, from {@code alarm-words.csv}: what must not be
 * missed is not left to what was learned. A line is a flag and a phrase; {@code *} stands
 * for the rest of a word, {@code _} for any one word, and a phrase that begins with
 * {@code !} means something else and is passed over ("haster ikke").
 */
@Component
class AlarmWords {

	private static final String FILE = "alarm-words.csv";

	private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

	private final Map<Flag, Pattern> alarming = new EnumMap<>(Flag.class);

	private final Map<Flag, Pattern> passedOver = new EnumMap<>(Flag.class);

	AlarmWords(LanguageFolder folder) {
		folder.files(FILE)
			.stream()
			.flatMap((file) -> LanguageFolder.text(file).lines().skip(1))
			.filter((line) -> !line.isBlank())
			.map(AlarmWords::entry)
			.collect(Collectors.groupingBy(Entry::flag))
			.forEach((flag, entries) -> {
				this.alarming.put(flag, pattern(entries.stream().filter((entry) -> !entry.passedOver())));
				this.passedOver.put(flag, pattern(entries.stream().filter(Entry::passedOver)));
			});
	}

	/** The words of the text that raise the flag, each once, in small letters. */
	List<String> in(String text, Flag flag) {
		if (!this.alarming.containsKey(flag)) {
			return List.of();
		}
		Matcher matcher = this.alarming.get(flag).matcher(heeded(text, flag));
		Set<String> words = new LinkedHashSet<>();
		while (matcher.find()) {
			words.add(matcher.group().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
		}
		return List.copyOf(words);
	}

	/** The text without the phrases that mean something else. */
	String heeded(String text, Flag flag) {
		String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
		return this.passedOver.containsKey(flag) ? this.passedOver.get(flag).matcher(composed).replaceAll(" · ")
				: composed;
	}

	private static Entry entry(String line) {
		String[] columns = line.split(",", 2);
		Flag flag = Term.find(Flag.class, columns[0])
			.filter((known) -> columns.length > 1)
			.orElseThrow(() -> new LanguageDataFaulty(FILE, "write »flag,phrase« instead of »" + line + "«"));
		if (!LETTER.matcher(columns[1]).find()) {
			throw new LanguageDataFaulty(FILE, "»" + line + "« stands for everything");
		}
		boolean passedOver = columns[1].startsWith("!");
		return new Entry(flag, passedOver ? columns[1].substring(1) : columns[1], passedOver);
	}

	/** Finds whole words only; without phrases it finds nothing. */
	private static Pattern pattern(Stream<Entry> entries) {
		String phrases = entries.map((entry) -> regex(entry.phrase())).collect(Collectors.joining("|"));
		return Pattern.compile(
				"(?<![\\p{L}\\p{N}])(?:" + (phrases.isEmpty() ? "(?!)" : phrases) + ")(?![\\p{L}\\p{N}])",
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

	private record Entry(Flag flag, String phrase, boolean passedOver) {

	}

}
