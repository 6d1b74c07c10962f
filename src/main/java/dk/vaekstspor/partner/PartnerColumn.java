package dk.vaekstspor.partner;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

import dk.vaekstspor.csv.CsvColumn;
import dk.vaekstspor.csv.CsvMistake;
import dk.vaekstspor.csv.CsvReason;
import dk.vaekstspor.csv.CsvRule;
import dk.vaekstspor.privacy.CprNumbers;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;

/**
 * The columns of a partner file, which are the fields of a partner as well, and what may
 * stand in them.
 */
enum PartnerColumn implements CsvColumn {

	ID(matching(60, "[a-z0-9][a-z0-9-]*", PartnerMistake.NOT_AN_ID).required()), NAME(text(200).required()),
	TYPE(CsvRule.upTo(40).required().and(known(PartnerType.class), CsvMistake.UNKNOWN_VALUE)),
	DOMAIN(matching(200, "[a-z0-9.-]+\\.[a-z]{2,}", PartnerMistake.NOT_A_DOMAIN).required()),
	TOWN(text(100).required()),
	COMPETENCES(CsvRule.upTo(2000).required().and(each(known(Competence.class)), CsvMistake.UNKNOWN_VALUE)),
	SECTORS(CsvRule.upTo(400)
		.required()
		.and(each(known(Sector.class).or(PartnerColumn.ALL_SECTORS::equals)), CsvMistake.UNKNOWN_VALUE)),
	OFFERS(text(2000).required()),
	COMPANY_SIZE(text(100).required().and(CompanySize::isReadable, PartnerMistake.NOT_A_SIZE)),
	TRL(matching(20, "[1-9](-[1-9])?|n/a", PartnerMistake.NOT_LEVELS).required()),
	REACH(CsvRule.upTo(20).required().and(known(Reach.class), CsvMistake.UNKNOWN_VALUE)),
	CONFIDENCE(CsvRule.upTo(20).required().and(known(Confidence.class), CsvMistake.UNKNOWN_VALUE)), SOURCE(text(1000)),
	NOTE(text(2000)), EMAIL(matching(254, "[^@\\s\\p{Cc}]+@[^@\\s]+\\.[^@\\s.]+", PartnerMistake.NOT_AN_ADDRESS)),
	STATUS(CsvRule.upTo(20).and(Set.of("active", "paused")::contains, CsvMistake.UNKNOWN_VALUE)),
	LANGUAGES(CsvRule.upTo(60).and(each(known(SpokenLanguage.class)), CsvMistake.UNKNOWN_VALUE)),
	CAPACITY(matching(20, "\\d{1,3}", PartnerMistake.NOT_A_CAPACITY)),
	CONFLICTS(CsvRule.upTo(2000).and(each((part) -> part.matches("\\d{8}")), PartnerMistake.NOT_CVR_NUMBERS));

	/** Stands among the sectors of a partner that serves companies of every sector. */
	static final String ALL_SECTORS = "ALL";

	private static final Set<PartnerColumn> OPTIONAL = EnumSet.of(EMAIL, STATUS, LANGUAGES, CAPACITY, CONFLICTS);

	private final CsvRule rule;

	PartnerColumn(CsvRule rule) {
		this.rule = rule;
	}

	@Override
	public CsvRule rule() {
		return this.rule;
	}

	@Override
	public boolean isOptional() {
		return OPTIONAL.contains(this);
	}

	/** A semicolon between the values, which must not be empty altogether. */
	private static Predicate<String> each(Predicate<String> rule) {
		return (value) -> CsvColumn.parts(value).allMatch(rule) && CsvColumn.parts(value).findAny().isPresent();
	}

	private static <T extends Enum<T> & Term> Predicate<String> known(Class<T> vocabulary) {
		return (value) -> Term.find(vocabulary, value).isPresent();
	}

	private static CsvRule matching(int longest, String regex, CsvReason otherwise) {
		return CsvRule.upTo(longest).and((value) -> value.matches(regex), otherwise);
	}

	/**
	 * Words for people; of the control characters only those that make lines and tables.
	 */
	private static CsvRule text(int longest) {
		return CsvRule.upTo(longest)
			.matching("[^\\p{Cc}\\p{Cs}]*(?:[\\r\\n\\t][^\\p{Cc}\\p{Cs}]*)*")
			.and(Predicate.not(CprNumbers::isPresentIn), PartnerMistake.CPR_NUMBER);
	}

}
