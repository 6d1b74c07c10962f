package dk.vaekstspor.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Which words speak of the same thing. A concept is anything that many words mean, such
 * as a lorry or that nobody applies for a job.
 */
final class Thesaurus {

	/** Shorter parts are in too many words, and are not looked for. */
	static final int SHORTEST_PART = 3;

	/** By the stems and the spelling of their hooks. */
	private final Map<String, List<ConceptPhrase>> whole = new HashMap<>();

	/** By the first letters of their hooks. */
	private final Map<String, List<ConceptPhrase>> open = new HashMap<>();

	Thesaurus(List<ConceptPhrase> phrases) {
		for (ConceptPhrase phrase : new LinkedHashSet<>(phrases)) {
			ConceptWord hook = phrase.words().get(phrase.hook());
			if (hook.isOpen()) {
				this.open.computeIfAbsent(beginning(hook.letters(), 0), (key) -> new ArrayList<>()).add(phrase);
			}
			else {
				Set<String> keys = new HashSet<>(hook.stems());
				keys.add(hook.letters());
				keys.forEach((key) -> this.whole.computeIfAbsent(key, (any) -> new ArrayList<>()).add(phrase));
			}
		}
	}

	static boolean isTooOpen(ConceptWord word) {
		return word.isOpen() && word.letters().length() < SHORTEST_PART;
	}

	/** Tells of every concept in the text, with the words that speak of it. */
	void find(List<Token> text, BiConsumer<String, String> found) {
		Map<Token, List<ConceptPhrase>> hooked = new HashMap<>();
		for (int index = 0; index < text.size(); index++) {
			int place = index;
			for (ConceptPhrase phrase : hooked.computeIfAbsent(text.get(place), this::hookedAt)) {
				int start = place - phrase.hook();
				if (phrase.matches(text, start)) {
					found.accept(phrase.concept(), phrase.written(text, start));
				}
			}
		}
	}

	/** Looked up once a text, for long ones say much twice. */
	private List<ConceptPhrase> hookedAt(Token token) {
		List<ConceptPhrase> phrases = new ArrayList<>(this.whole.getOrDefault(token.word(), List.of()));
		for (String stem : token.stems()) {
			this.whole.getOrDefault(stem, List.of()).forEach((phrase) -> addOnce(phrase, phrases));
			addOpen(stem, phrases);
		}
		addOpen(token.word(), phrases);
		return phrases;
	}

	private void addOpen(String word, List<ConceptPhrase> phrases) {
		int length = Math.min(word.length(), Features.LONGEST_WORD);
		for (int start = 0; start + SHORTEST_PART <= length; start++) {
			for (ConceptPhrase phrase : this.open.getOrDefault(beginning(word, start), List.of())) {
				String letters = phrase.words().get(phrase.hook()).letters();
				if (start + letters.length() <= length && word.startsWith(letters, start)) {
					addOnce(phrase, phrases);
				}
			}
		}
	}

	/** No two phrases of the thesaurus are equal, and to compare them takes long. */
	private static void addOnce(ConceptPhrase phrase, List<ConceptPhrase> phrases) {
		if (phrases.stream().noneMatch((other) -> other == phrase)) {
			phrases.add(phrase);
		}
	}

	private static String beginning(String letters, int start) {
		return letters.substring(start, Math.min(start + SHORTEST_PART, letters.length()));
	}

}
