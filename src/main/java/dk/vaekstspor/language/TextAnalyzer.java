package dk.vaekstspor.language;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Splits a text into words, Danish compounds into their parts, and takes the endings off;
 * a part stands at the same place as its whole.
 */
final class TextAnalyzer extends Analyzer {

	private static final int SHORTEST_COMPOUND = 8;

	private static final int SHORTEST_PART = 4;

	private static final int LONGEST_PART = 14;

	private final boolean danish;

	private final CharArraySet compoundParts;

	private TextAnalyzer(boolean danish, CharArraySet compoundParts) {
		this.danish = danish;
		this.compoundParts = compoundParts;
	}

	static TextAnalyzer danish(CharArraySet compoundParts) {
		return new TextAnalyzer(true, compoundParts);
	}

	static TextAnalyzer english() {
		return new TextAnalyzer(false, CharArraySet.EMPTY_SET);
	}

	@Override
	protected TokenStreamComponents createComponents(String fieldName) {
		StandardTokenizer words = new StandardTokenizer();
		TokenStream lowerCase = new LowerCaseFilter(words);
		TokenStream parts = this.compoundParts.isEmpty() ? lowerCase : new DictionaryCompoundWordTokenFilter(lowerCase,
				this.compoundParts, SHORTEST_COMPOUND, SHORTEST_PART, LONGEST_PART, true);
		return new TokenStreamComponents(words, new SnowballFilter(parts, stemmer()));
	}

	private SnowballStemmer stemmer() {
		return this.danish ? new DanishStemmer() : new EnglishStemmer();
	}

}
