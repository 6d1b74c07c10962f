package dk.vaekstspor.triage;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.vaekstspor.language.Finding;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.MessageKind;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;

/**
 * How sure a finding must be to be suggested. The bounds were set on the tuning part of
 * the measured enquiries, never on the part that only measures.
 */
final class Sureness {

	/** Of four hundred tuning enquiries of companies none is taken for another kind. */
	private static final double OTHER_KIND = 0.25;

	private static final double NEED = 0.19;

	private static final int MOST_NEEDS = 6;

	private static final double BEST = 0.12;

	private static final double BEST_OF_BRIEF = 0.45;

	/** How much surer the best must be than the next. */
	private static final double LEAD = 0.01;

	private static final double ALSO_TOUCHED = 0.25;

	/** What must not be missed is suggested early. */
	private static final Map<Flag, Double> FLAGS = new EnumMap<>(Map.of(Flag.CONFIDENTIAL, 0.08, Flag.STATE_AID, 0.15,
			Flag.URGENT, 0.08, Flag.PERSONAL_DATA, 0.12, Flag.UNVERIFIED, 0.15));

	/** Words that raise a flag by themselves are as sure as this. */
	private static final double ALARM = 0.9;

	private Sureness() {
	}

	static Suggestion<MessageKind> kind(List<Finding<MessageKind>> findings) {
		return findings.stream()
			.filter((finding) -> finding.term() != MessageKind.COMPANY_CASE && finding.confidence() >= OTHER_KIND)
			.max(Comparator.comparingDouble(Finding::confidence))
			.map(Sureness::suggestion)
			.orElseGet(() -> suggestion(findings.get(MessageKind.COMPANY_CASE.ordinal())));
	}

	static List<Suggestion<Need>> needs(List<Finding<Need>> findings) {
		return findings.stream()
			.filter((finding) -> finding.confidence() >= NEED && hasWords(finding))
			.sorted(Comparator.comparingDouble((Finding<Need> finding) -> -finding.confidence()))
			.limit(MOST_NEEDS)
			.map(Sureness::suggestion)
			.toList();
	}

	static List<Suggestion<Flag>> flags(List<Finding<Flag>> findings) {
		return findings.stream()
			.filter((finding) -> finding.confidence() >= FLAGS.get(finding.term()) && hasWords(finding))
			.map(Sureness::suggestion)
			.toList();
	}

	/** What the law binds is told whatever else the message seems to be. */
	static List<Suggestion<Flag>> neverMissed(List<Finding<Flag>> findings) {
		return findings.stream()
			.filter((finding) -> finding.term() == Flag.STATE_AID || finding.term() == Flag.CONFIDENTIAL)
			.filter((finding) -> finding.confidence() >= ALARM)
			.map(Sureness::suggestion)
			.toList();
	}

	/**
	 * The one term that is clearly surer than the others.
	 * @param brief whether it is read from a few words only
	 */
	static <T extends Term> Optional<Suggestion<T>> best(List<Finding<T>> findings, boolean brief) {
		List<Finding<T>> surest = findings.stream()
			.sorted(Comparator.comparingDouble((Finding<T> finding) -> -finding.confidence()))
			.limit(2)
			.toList();
		Finding<T> best = surest.get(0);
		boolean sure = best.confidence() >= (brief ? BEST_OF_BRIEF : BEST)
				&& best.confidence() - surest.get(1).confidence() >= LEAD;
		return (sure && hasWords(best)) ? Optional.of(suggestion(best)) : Optional.empty();
	}

	static List<Suggestion<Sector>> alsoTouched(List<Finding<Sector>> findings) {
		return findings.stream()
			.filter((finding) -> finding.confidence() >= ALSO_TOUCHED && hasWords(finding))
			.map(Sureness::suggestion)
			.toList();
	}

	private static boolean hasWords(Finding<?> finding) {
		return !finding.because().isEmpty();
	}

	private static <T extends Term> Suggestion<T> suggestion(Finding<T> finding) {
		return new Suggestion<>(finding.term(), finding.confidence(), finding.because());
	}

}
