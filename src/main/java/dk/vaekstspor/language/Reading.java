package dk.vaekstspor.language;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.MessageKind;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;

/**
 * How surely a text speaks of every term of each vocabulary, in the vocabulary's order.
 * What to make of it is for others to decide.
 */
public record Reading(List<Finding<Need>> needs, List<Finding<Sector>> sectors, List<Finding<CaseType>> caseTypes,
		List<Finding<Flag>> flags, List<Finding<MessageKind>> kinds) {

	/** The same, leaning towards what was decided about earlier texts that are alike. */
	Reading with(List<SimilarPrecedent> precedents) {
		if (precedents.isEmpty()) {
			return this;
		}
		return new Reading(lean(this.needs, precedents, Labels::needs),
				lean(this.sectors, precedents, (labels) -> one(labels.sector())),
				lean(this.caseTypes, precedents, (labels) -> one(labels.caseType())),
				lean(this.flags, precedents, Labels::flags),
				lean(this.kinds, precedents, (labels) -> one(labels.kind())));
	}

	/**
	 * The same, with the flags of a sentence of the text. What a long text says of other
	 * things shall not drown what must not be missed.
	 */
	Reading orIn(List<Finding<Flag>> sentence) {
		List<Finding<Flag>> surer = IntStream.range(0, sentence.size())
			.mapToObj((index) -> this.flags.get(index).orIn(sentence.get(index)))
			.toList();
		return new Reading(this.needs, this.sectors, this.caseTypes, surer, this.kinds);
	}

	/**
	 * The same, with the flags that the text's words raise by themselves, and without
	 * those that come only from phrases that mean something else.
	 */
	Reading alarmedBy(AlarmWords alarms, String text) {
		List<Finding<Flag>> alarmed = this.flags.stream()
			.map((finding) -> finding.heeding(alarms.heeded(text, finding.term()))
				.alarmedBy(alarms.in(text, finding.term())))
			.toList();
		return new Reading(this.needs, this.sectors, this.caseTypes, alarmed, this.kinds);
	}

	private static <T extends Term> List<Finding<T>> lean(List<Finding<T>> findings, List<SimilarPrecedent> precedents,
			Function<Labels, Set<T>> decided) {
		return findings.stream().map((finding) -> finding.leaningTo(precedents, decided)).toList();
	}

	private static <T> Set<T> one(T term) {
		return (term != null) ? Set.of(term) : Set.of();
	}

}
