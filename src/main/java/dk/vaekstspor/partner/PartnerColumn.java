package dk.vaekstspor.partner;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.vaekstspor.partner.PartnerFault.Reason;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;

/**
 * The columns of a partner file and what may stand in them.
 */
enum PartnerColumn {

	ID(60, true, matching("[a-z0-9][a-z0-9-]*"), Reason.MALFORMED), NAME(200, true), TYPE(40, true, PartnerType.class),
	DOMAIN(200, true, matching("[a-z0-9.-]+\\.[a-z]{2,}"), Reason.MALFORMED), TOWN(100, true),
	COMPETENCES(2000, true, each(known(Competence.class)), Reason.UNKNOWN_VALUE),
	SECTORS(400, true, each(known(Sector.class).or(PartnerColumn.ALL_SECTORS::equals)), Reason.UNKNOWN_VALUE),
	OFFERS(2000, true), COMPANY_SIZE(100, true, CompanySize::isReadable, Reason.MALFORMED),
	TRL(20, true, matching("[1-9](-[1-9])?|n/a"), Reason.MALFORMED), REACH(20, true, Reach.class),
	CONFIDENCE(20, true, Confidence.class), SOURCE(1000, false), NOTE(2000, false),
	EMAIL(254, false, matching("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+"), Reason.MALFORMED),
	STATUS(20, false, PartnerStatus.class);

	/** Stands among the sectors of a partner that serves companies of every sector. */
	static final String ALL_SECTORS = "ALL";

	private final int longest;

	private final boolean required;

	private final Predicate<String> rule;

	private final Reason otherwise;

	PartnerColumn(int longest, boolean required, Predicate<String> rule, Reason otherwise) {
		this.longest = longest;
		this.required = required;
		this.rule = rule;
		this.otherwise = otherwise;
	}

	PartnerColumn(int longest, boolean required) {
		this(longest, required, (value) -> true, Reason.MALFORMED);
	}

	<T extends Enum<T> & Term> PartnerColumn(int longest, boolean required, Class<T> vocabulary) {
		this(longest, required, known(vocabulary), Reason.UNKNOWN_VALUE);
	}

	/** The columns that every file must have. */
	static Stream<PartnerColumn> mandatory() {
		return Arrays.stream(values()).filter((column) -> column != EMAIL && column != STATUS);
	}

	String header() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What is wrong with a value at that line: at most one fault. */
	List<PartnerFault> faults(long line, String value) {
		if (value.isEmpty()) {
			return this.required ? List.of(fault(line, Reason.MISSING_VALUE, value)) : List.of();
		}
		if (value.length() > this.longest) {
			return List.of(fault(line, Reason.TOO_LONG, value));
		}
		return this.rule.test(value) ? List.of() : List.of(fault(line, this.otherwise, value));
	}

	PartnerFault fault(long line, Reason reason, String value) {
		return new PartnerFault(line, header(), reason, value);
	}

	static Stream<String> parts(String value) {
		return Arrays.stream(value.split(";")).map(String::strip);
	}

	private static Predicate<String> matching(String regex) {
		return Pattern.compile(regex).asMatchPredicate();
	}

	private static <T extends Enum<T> & Term> Predicate<String> known(Class<T> vocabulary) {
		return (value) -> Term.find(vocabulary, value).isPresent();
	}

	private static Predicate<String> each(Predicate<String> rule) {
		return (value) -> parts(value).allMatch(rule);
	}

}
