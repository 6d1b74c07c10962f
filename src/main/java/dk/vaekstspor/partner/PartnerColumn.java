package dk.vaekstspor.partner;

import java.util.function.Predicate;

import dk.vaekstspor.csv.CsvColumn;
import dk.vaekstspor.csv.CsvMistake;
import dk.vaekstspor.csv.CsvRule;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;

/**
 * The columns of a partner file and what may stand in them.
 */
enum PartnerColumn implements CsvColumn {

	ID(CsvRule.upTo(60).required().matching("[a-z0-9][a-z0-9-]*")), NAME(CsvRule.upTo(200).required()),
	TYPE(CsvRule.upTo(40).required().and(known(PartnerType.class), CsvMistake.UNKNOWN_VALUE)),
	DOMAIN(CsvRule.upTo(200).required().matching("[a-z0-9.-]+\\.[a-z]{2,}")), TOWN(CsvRule.upTo(100).required()),
	COMPETENCES(CsvRule.upTo(2000).required().and(each(known(Competence.class)), CsvMistake.UNKNOWN_VALUE)),
	SECTORS(CsvRule.upTo(400)
		.required()
		.and(each(known(Sector.class).or(PartnerColumn.ALL_SECTORS::equals)), CsvMistake.UNKNOWN_VALUE)),
	OFFERS(CsvRule.upTo(2000).required()),
	COMPANY_SIZE(CsvRule.upTo(100).required().and(CompanySize::isReadable, CsvMistake.MALFORMED)),
	TRL(CsvRule.upTo(20).required().matching("[1-9](-[1-9])?|n/a")),
	REACH(CsvRule.upTo(20).required().and(known(Reach.class), CsvMistake.UNKNOWN_VALUE)),
	CONFIDENCE(CsvRule.upTo(20).required().and(known(Confidence.class), CsvMistake.UNKNOWN_VALUE)),
	SOURCE(CsvRule.upTo(1000)), NOTE(CsvRule.upTo(2000)),
	EMAIL(CsvRule.upTo(254).matching("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")),
	STATUS(CsvRule.upTo(20).and(known(PartnerStatus.class), CsvMistake.UNKNOWN_VALUE));

	/** Stands among the sectors of a partner that serves companies of every sector. */
	static final String ALL_SECTORS = "ALL";

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
		return this == EMAIL || this == STATUS;
	}

	private static <T extends Enum<T> & Term> Predicate<String> known(Class<T> vocabulary) {
		return (value) -> Term.find(vocabulary, value).isPresent();
	}

	private static Predicate<String> each(Predicate<String> rule) {
		return (value) -> CsvColumn.parts(value).allMatch(rule);
	}

}
