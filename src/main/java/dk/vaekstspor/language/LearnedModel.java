package dk.vaekstspor.language;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.MessageKind;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;

/**
 * What was learned from the language folder; never changes.
 */
final class LearnedModel {

	private static final Pattern COMPOUND_PART = Pattern.compile("[a-zæøåé]{4,12}");

	private final Thesaurus thesaurus;

	private final Tokens tokens;

	/** Whole words and concepts: for competences, and to compare with precedents. */
	private final FeatureSpace space;

	/**
	 * With the pieces of words, which show what is meant in words that no example has.
	 */
	private final FeatureSpace fineSpace;

	/** With the words that texts begin with, too. */
	private final FeatureSpace openingSpace;

	private final TermModel<Need> needs;

	private final TermModel<Competence> competences;

	private final TermModel<Sector> sectors;

	private final TermModel<CaseType> caseTypes;

	private final TermModel<Flag> flags;

	private final TermModel<MessageKind> kinds;

	/**
	 * Learns, which takes a while.
	 * @param stopped whether nobody wants the result any more; it is asked again and
	 * again
	 * @throws java.util.concurrent.CancellationException when it was stopped
	 */
	LearnedModel(List<Example> examples, List<ConceptPhrase> phrases, BooleanSupplier stopped) {
		this.thesaurus = new Thesaurus(phrases);
		this.tokens = new Tokens(compoundParts(examples, phrases));
		List<ReadText> looks = examples.parallelStream().map((example) -> look(example.text())).toList();
		List<Labels> labels = examples.stream().map(Example::labels).toList();
		Told told = Told.of(looks.stream().map(ReadText::features).toList(), labels);
		this.space = new FeatureSpace(told.features().stream());
		this.competences = new Trainer(this.space, told.features().stream(), told.labels(), stopped)
			.train(Competence.class, Labels::competences);
		this.fineSpace = new FeatureSpace(looks.stream().map(ReadText::inPieces));
		Trainer fine = new Trainer(this.fineSpace, looks.stream().map(ReadText::inPieces), labels, stopped);
		this.needs = fine.train(Need.class, Labels::needs);
		this.caseTypes = fine.train(CaseType.class, (one) -> only(one.caseType()));
		this.flags = fine.train(Flag.class, Labels::flags);
		this.kinds = fine.train(MessageKind.class, (one) -> only(one.kind()));
		this.openingSpace = new FeatureSpace(looks.stream().map(ReadText::withOpening));
		this.sectors = new Trainer(this.openingSpace, looks.stream().map(ReadText::withOpening), labels, stopped)
			.train(Sector.class, (one) -> only(one.sector()));
	}

	Reading read(ReadText text) {
		FeatureVector fine = this.fineSpace.vector(text.inPieces());
		return new Reading(this.needs.read(fine), this.sectors.read(this.openingSpace.vector(text.withOpening())),
				this.caseTypes.read(fine), this.flags.read(fine), this.kinds.read(fine));
	}

	/** The flags of a text that is part of another. */
	List<Finding<Flag>> flags(String sentence) {
		return this.flags.read(this.fineSpace.vector(look(sentence).inPieces()));
	}

	/** Which competences a helper should have, given also what somebody has told. */
	List<Finding<Competence>> competences(String text, Set<Need> needs, Sector sector) {
		return this.competences.read(this.space.vector(features(text).told(needs, sector)));
	}

	Features features(String text) {
		return look(text).features();
	}

	ReadText look(String text) {
		return ReadText.of(this.tokens.of(text), this.thesaurus);
	}

	/** The features of a text that fewest examples have. */
	List<String> rarest(Features text, int limit) {
		return text.words()
			.keySet()
			.stream()
			.sorted(Comparator.comparingDouble((String feature) -> -this.space.rarity(feature)))
			.limit(limit)
			.toList();
	}

	SimilarPrecedent compare(Features text, Precedent precedent) {
		Features earlier = features(precedent.text());
		List<String> shared = rarest(text, Integer.MAX_VALUE).stream().filter(earlier.words()::containsKey).toList();
		double product = shared.stream().mapToDouble((feature) -> square(this.space.rarity(feature))).sum();
		double similarity = (product > 0) ? product / Math.sqrt(length(text) * length(earlier)) : 0;
		List<String> words = shared.stream()
			.flatMap((feature) -> text.words().get(feature).stream())
			.distinct()
			.limit(TermModel.MOST_WORDS)
			.toList();
		return new SimilarPrecedent(precedent.labels(), similarity, words);
	}

	private double length(Features text) {
		return text.words().keySet().stream().mapToDouble((feature) -> square(this.space.rarity(feature))).sum();
	}

	private static double square(double value) {
		return value * value;
	}

	private static <T> Set<T> only(T term) {
		return (term != null) ? Set.of(term) : null;
	}

	/**
	 * The words of which longer words may be compounded: all shorter ones that are known.
	 */
	private static Set<String> compoundParts(List<Example> examples, List<ConceptPhrase> phrases) {
		Stream<String> written = new Tokens(Set.of()).words(examples.stream().map(Example::text));
		Stream<String> concepts = phrases.stream()
			.flatMap((phrase) -> phrase.words().stream())
			.map(ConceptWord::letters);
		return Stream.concat(written, concepts)
			.filter(COMPOUND_PART.asMatchPredicate())
			.collect(Collectors.toCollection(HashSet::new));
	}

}
