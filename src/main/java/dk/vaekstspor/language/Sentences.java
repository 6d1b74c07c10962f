package dk.vaekstspor.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes texts apart into sentences.
 */
final class Sentences {

	private static final Locale DANISH = Locale.forLanguageTag("da");

	private static final Pattern WORD = Pattern.compile("\\p{L}+");

	/** Fewer words say nothing by themselves. */
	private static final int FEW_WORDS = 4;

	/** What comes later in a text is read with the whole only. */
	private static final int MOST = 50;

	private Sentences() {
	}

	/** Those that say something; none of a text that is a single one. */
	static List<String> of(String text) {
		BreakIterator breaks = BreakIterator.getSentenceInstance(DANISH);
		breaks.setText(text);
		List<String> sentences = new ArrayList<>();
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE && sentences.size() < MOST; end = breaks.next()) {
			sentences.add(text.substring(start, end).strip());
			start = end;
		}
		return (sentences.size() < 2) ? List.of() : sentences.stream().filter(Sentences::saysSomething).toList();
	}

	private static boolean saysSomething(String sentence) {
		return WORD.matcher(sentence).results().limit(FEW_WORDS).count() == FEW_WORDS;
	}

}
