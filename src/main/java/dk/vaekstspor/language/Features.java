package dk.vaekstspor.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;

/**
 * What can be seen in a text: the stems of its words and of their parts, pairs of words
 * that follow each other, and the concepts that they speak of; each with the words of the
 * text that show it.
 */
record Features(Map<String, List<String>> words) {

	/** No longer word is looked into. */
	static final int LONGEST_WORD = 40;

	/** Stands before the name of a concept, and in no word. */
	private static final String CONCEPT = "=";

	/** Stands before a piece of a word. */
	static final String PIECE = "#";

	private static final int[] PIECE_LENGTHS = { 4, 5, 6, 7 };

	/** The pieces of a shorter word mostly lead to other words. */
	private static final int SHORTEST_IN_PIECES = 5;

	/** Stands before what is seen at the beginning of a text. */
	private static final String OPENING = "<";

	/** So many words at the beginning mostly tell who writes or calls. */
	private static final int OPENING_WORDS = 4;

	/** Stands between two words that follow each other. */
	private static final String NEXT = " ";

	/** Stands before what was not read but told. */
	private static final String TOLD = "@";

	static Features of(List<Token> tokens, Thesaurus thesaurus) {
		Features features = new Features(new LinkedHashMap<>());
		features.addWords("", tokens, thesaurus);
		for (int index = 1; index < tokens.size(); index++) {
			Token first = tokens.get(index - 1);
			Token second = tokens.get(index);
			features.add(first.stem() + NEXT + second.stem(), first.word() + NEXT + second.word());
		}
		return features;
	}

	/**
	 * The same, with the pieces of its words: what is made, sold or driven is seen from
	 * the middle of long words that no example has.
	 */
	Features inPieces(List<Token> tokens) {
		Features features = new Features(new LinkedHashMap<>(this.words));
		features.addPieces("", tokens);
		return features;
	}

	/** The same, with the words that it begins with and their pieces once more. */
	Features withOpening(List<Token> tokens, Thesaurus thesaurus) {
		Features features = new Features(new LinkedHashMap<>(this.words));
		List<Token> opening = telling(tokens).limit(OPENING_WORDS).toList();
		features.addWords(OPENING, opening, thesaurus);
		features.addPieces(OPENING, opening);
		return features;
	}

	private static Stream<Token> telling(List<Token> tokens) {
		return tokens.stream().filter((token) -> !token.common() && token.word().length() <= LONGEST_WORD);
	}

	private void addWords(String place, List<Token> tokens, Thesaurus thesaurus) {
		telling(tokens).forEach((token) -> token.stems().forEach((stem) -> add(place + stem, token.word())));
		thesaurus.find(tokens, (concept, phrase) -> add(place + CONCEPT + concept, phrase));
	}

	private void addPieces(String place, List<Token> tokens) {
		telling(tokens).map(Token::word)
			.filter((word) -> word.length() >= SHORTEST_IN_PIECES)
			.forEach((word) -> addPieces(place, word));
	}

	private void addPieces(String place, String word) {
		String whole = "^" + word + "$";
		for (int length : PIECE_LENGTHS) {
			for (int start = 0; start + length <= whole.length(); start++) {
				add(PIECE + place + whole.substring(start, start + length), word);
			}
		}
	}

	/** The same, with the needs and the sector that somebody has told. */
	Features told(Set<Need> needs, Sector sector) {
		Features told = new Features(new LinkedHashMap<>(this.words));
		needs.forEach((need) -> told.words.put(TOLD + need, List.of()));
		if (sector != null) {
			told.words.put(TOLD + sector, List.of());
		}
		return told;
	}

	/** Nothing but the needs and the sector. */
	static Features onlyTold(Set<Need> needs, Sector sector) {
		return new Features(new LinkedHashMap<>()).told(needs, sector);
	}

	private void add(String feature, String word) {
		this.words.computeIfAbsent(feature, (any) -> new ArrayList<>()).add(word);
	}

}
