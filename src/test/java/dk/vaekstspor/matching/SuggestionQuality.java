package dk.vaekstspor.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import dk.vaekstspor.triage.EnquiryTriage;
import dk.vaekstspor.triage.Suggestion;
import dk.vaekstspor.triage.TriageSuggestion;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;

/**
 * How well the suggestions for some enquiries agree with an expert.
 */
final class SuggestionQuality {

	private static final int TOP = 5;

	private final List<GradedEnquiry> all;

	private final List<GradedEnquiry> cases;

	private final Map<GradedEnquiry, TriageSuggestion> suggestions;

	private final PartnerMatching matching;

	SuggestionQuality(List<GradedEnquiry> enquiries, EnquiryTriage triage, PartnerMatching matching) {
		this.all = enquiries;
		this.cases = enquiries.stream().filter(GradedEnquiry::isCompanyCase).toList();
		this.matching = matching;
		this.suggestions = enquiries.stream()
			.collect(java.util.stream.Collectors.toMap(Function.identity(),
					(enquiry) -> triage.suggest(enquiry.text(), null, null)));
	}

	/** The mean of F1 over the needs that any of the enquiries has. */
	double needsMacroF1() {
		return EnumSet.allOf(Need.class)
			.stream()
			.filter((need) -> this.cases.stream().anyMatch((enquiry) -> enquiry.needs().contains(need)))
			.mapToDouble((need) -> Hits
				.of(this.cases, (enquiry) -> enquiry.needs().contains(need),
						(enquiry) -> suggestedNeeds(enquiry).contains(need))
				.f1())
			.average()
			.orElseThrow();
	}

	double sectorAccuracy() {
		return share(this.cases, (enquiry) -> suggestedSector(enquiry) == enquiry.sector());
	}

	double caseTypeAccuracy() {
		return share(this.cases,
				(enquiry) -> this.suggestions.get(enquiry)
					.caseType()
					.filter((suggestion) -> suggestion.term() == enquiry.caseType())
					.isPresent());
	}

	double kindAccuracy() {
		return share(this.all, (enquiry) -> this.suggestions.get(enquiry).kind().term() == enquiry.kind());
	}

	Hits flag(Flag flag) {
		return Hits.of(this.cases, (enquiry) -> enquiry.flags().contains(flag),
				(enquiry) -> terms(this.suggestions.get(enquiry).flags(), Flag.class).contains(flag));
	}

	/** nDCG@5 of the partners for needs and sector that a person has assessed. */
	double matchingWithGivenNeeds() {
		return mean((enquiry) -> Ranking.ndcg(ranked(enquiry.request()), enquiry.grades()));
	}

	double matchingWithoutText() {
		return mean((enquiry) -> Ranking.ndcg(ranked(enquiry.request(enquiry.needs(), enquiry.sector(), "")),
				enquiry.grades()));
	}

	/** nDCG@5 when nothing but the text is known. */
	double matchingFromText() {
		return mean((enquiry) -> Ranking.ndcg(
				ranked(enquiry.request(suggestedNeeds(enquiry), suggestedSector(enquiry), enquiry.text())),
				enquiry.grades()));
	}

	/** The share of enquiries with an ideal partner in the top three. */
	double idealInTopThree() {
		return share(this.cases, (enquiry) -> Ranking.isIdealInTopThree(ranked(enquiry.request()), enquiry.grades()));
	}

	/** nDCG@5 of some other way to rank. */
	double ndcg(Function<GradedEnquiry, List<String>> ranking) {
		return mean((enquiry) -> Ranking.ndcg(ranking.apply(enquiry), enquiry.grades()));
	}

	private List<String> ranked(MatchRequest request) {
		return this.matching.rank(request, TOP).stream().map(PartnerMatch::partnerId).toList();
	}

	private Set<Need> suggestedNeeds(GradedEnquiry enquiry) {
		return terms(this.suggestions.get(enquiry).needs(), Need.class);
	}

	private Sector suggestedSector(GradedEnquiry enquiry) {
		return this.suggestions.get(enquiry).sector().map(Suggestion::term).orElse(null);
	}

	private double mean(ToDoubleFunction<GradedEnquiry> value) {
		return this.cases.stream().mapToDouble(value).average().orElseThrow();
	}

	private static double share(List<GradedEnquiry> enquiries, Predicate<GradedEnquiry> right) {
		return (double) enquiries.stream().filter(right).count() / enquiries.size();
	}

	private static <T extends Enum<T> & Term> Set<T> terms(List<Suggestion<T>> suggestions, Class<T> vocabulary) {
		Set<T> terms = EnumSet.noneOf(vocabulary);
		suggestions.forEach((suggestion) -> terms.add(suggestion.term()));
		return terms;
	}

	/**
	 * How often a yes was right, wrong and missing.
	 */
	record Hits(long right, long wrong, long missing) {

		static Hits of(List<GradedEnquiry> enquiries, Predicate<GradedEnquiry> expected,
				Predicate<GradedEnquiry> suggested) {
			return new Hits(enquiries.stream().filter(expected.and(suggested)).count(),
					enquiries.stream().filter(suggested.and(expected.negate())).count(),
					enquiries.stream().filter(expected.and(suggested.negate())).count());
		}

		double f1() {
			return 2.0 * this.right / (2 * this.right + this.wrong + this.missing);
		}

		double recall() {
			return (double) this.right / (this.right + this.missing);
		}

		double precision() {
			return (double) this.right / (this.right + this.wrong);
		}

	}

}
