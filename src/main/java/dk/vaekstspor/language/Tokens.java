package dk.vaekstspor.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Takes Danish and English texts apart into words; a text in any other language is taken
 * for Danish, and few of its words will be known.
 */
final class Tokens {

	private static final CharArraySet DANISH = DanishAnalyzer.getDefaultStopSet();

	private static final CharArraySet ENGLISH = EnglishAnalyzer.getDefaultStopSet();

	private static final Pattern SPACE = Pattern.compile("[^\\p{L}]+");

	private final Analyzer danish;

	private final Analyzer english = TextAnalyzer.english();

	Tokens(Set<String> compoundParts) {
		this.danish = TextAnalyzer.danish(new CharArraySet(compoundParts, false));
	}

	/** Letters that are written in two parts, as "a" and a ring, are put together. */
	List<Token> of(String written) {
		String text = Normalizer.normalize(written, Normalizer.Form.NFC);
		return isEnglish(text) ? read(text, this.english, ENGLISH) : read(text, this.danish, DANISH);
	}

	/** By the common words of the two languages. */
	static boolean isEnglish(String text) {
		List<String> words = SPACE.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
		return words.stream().filter(ENGLISH::contains).count() > words.stream().filter(DANISH::contains).count();
	}

	/** All words of some texts that are not in all texts anyway. */
	Stream<String> words(Stream<String> texts) {
		return texts.flatMap((text) -> read(text, this.danish, DANISH).stream())
			.filter((token) -> !token.common())
			.map(Token::word);
	}

	private static List<Token> read(String text, Analyzer analyzer, CharArraySet common) {
		List<Token> tokens = new ArrayList<>();
		try (TokenStream stream = analyzer.tokenStream("", text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
			PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				if (step.getPositionIncrement() > 0) {
					tokens.add(token(text.substring(place.startOffset(), place.endOffset()), common));
				}
				tokens.get(tokens.size() - 1).stems().add(term.toString());
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return tokens;
	}

	private static Token token(String written, CharArraySet common) {
		String word = written.toLowerCase(Locale.ROOT);
		boolean number = word.chars().noneMatch(Character::isLetter);
		return new Token(word, new LinkedHashSet<>(), number || common.contains(word));
	}

}
