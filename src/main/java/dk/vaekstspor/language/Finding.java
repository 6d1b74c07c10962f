package dk.vaekstspor.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import dk.vaekstspor.vocabulary.Term;

/**
 * How surely a text speaks of a term.
 *
 * @param confidence from 0 to 1
 * @param because the words of the text that speak most for it, in small letters, the most
 * telling first; empty when none does
 */
public record Finding<T extends Term>(T term, double confidence, List<String> because) {

	private static final double ALARM = 0.9;

	/** By so many log-odds a sentence is less sure than a text that says nothing else. */
	private static final double ONLY_A_SENTENCE = 2.5;

	/**
	 * The same text asked about again gets what was decided; the less alike the
	 * precedents are, the less they count.
	 * @param precedents the most alike first
	 */
	Finding<T> leaningTo(List<SimilarPrecedent> precedents, Function<Labels, Set<T>> decided) {
		double trust = square(precedents.get(0).similarity());
		double votes = 0;
		double all = 0;
		for (SimilarPrecedent precedent : precedents) {
			double vote = square(square(precedent.similarity()));
			all += vote;
			votes += decided.apply(precedent.labels()).contains(this.term) ? vote : 0;
		}
		List<String> words = this.because.isEmpty() ? precedents.get(0).shared() : this.because;
		return new Finding<>(this.term, (1 - trust) * this.confidence + trust * votes / all, words);
	}

	/** The same, or what one sentence of the text says by itself, if that is surer. */
	Finding<T> orIn(Finding<T> sentence) {
		double said = 1 / (1 + (1 - sentence.confidence) / sentence.confidence * Math.exp(ONLY_A_SENTENCE));
		return (said > this.confidence) ? new Finding<>(this.term, said, sentence.because) : this;
	}

	/** Nothing, when none of its words is in the part of the text that counts. */
	Finding<T> heeding(String part) {
		String small = part.toLowerCase(Locale.ROOT);
		boolean heeded = this.because.isEmpty()
				|| this.because.stream().anyMatch((words) -> Arrays.stream(words.split(" ")).allMatch(small::contains));
		return heeded ? this : new Finding<>(this.term, 0, List.of());
	}

	/** What must not be missed is sure, whatever was learned. */
	Finding<T> alarmedBy(List<String> words) {
		return words.isEmpty() ? this : new Finding<>(this.term, Math.max(this.confidence, ALARM), words);
	}

	private static double square(double value) {
		return value * value;
	}

}
