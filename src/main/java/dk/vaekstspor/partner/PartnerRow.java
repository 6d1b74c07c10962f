package dk.vaekstspor.partner;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.csv.CsvColumn;
import dk.vaekstspor.csv.CsvRow;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;

/**
 * A partner as one line of a partner file, both ways; a column that the file does not
 * have is empty.
 */
record PartnerRow(CsvRow<PartnerColumn> row) {

	static PartnerRow of(KnowledgePartner partner) {
		Map<PartnerColumn, String> values = new EnumMap<>(PartnerColumn.class);
		values.put(PartnerColumn.ID, partner.id());
		values.put(PartnerColumn.NAME, partner.name());
		values.put(PartnerColumn.TYPE, partner.type().code());
		values.put(PartnerColumn.DOMAIN, partner.domain());
		values.put(PartnerColumn.TOWN, partner.town());
		values.put(PartnerColumn.COMPETENCES, codes(partner.competences().stream()));
		values.put(PartnerColumn.SECTORS, sectors(partner));
		values.put(PartnerColumn.OFFERS, partner.offers());
		values.put(PartnerColumn.COMPANY_SIZE, partner.companySize());
		values.put(PartnerColumn.TRL, partner.trl());
		values.put(PartnerColumn.REACH, partner.reach().code());
		values.put(PartnerColumn.CONFIDENCE, partner.confidence().code());
		values.put(PartnerColumn.SOURCE, partner.source());
		values.put(PartnerColumn.NOTE, partner.note());
		putOptional(values, partner);
		return new PartnerRow(new CsvRow<>(1, values));
	}

	private static void putOptional(Map<PartnerColumn, String> values, KnowledgePartner partner) {
		values.put(PartnerColumn.EMAIL, (partner.email() != null) ? partner.email() : "");
		values.put(PartnerColumn.STATUS, partner.status().code());
		values.put(PartnerColumn.LANGUAGES, codes(partner.languages().stream()));
		values.put(PartnerColumn.CAPACITY, (partner.capacity() != null) ? partner.capacity().toString() : "");
		values.put(PartnerColumn.CONFLICTS, String.join(";", partner.conflicts()));
	}

	String id() {
		return text(PartnerColumn.ID);
	}

	/** The partner that this row describes, without what it does not say. */
	KnowledgePartner partner() {
		return partner(null);
	}

	/**
	 * The partner that this row describes, given what the directory knew before, or null.
	 */
	KnowledgePartner partner(KnowledgePartner before) {
		return new KnowledgePartner(id(), text(PartnerColumn.NAME), term(PartnerColumn.TYPE, PartnerType.class),
				text(PartnerColumn.DOMAIN), text(PartnerColumn.TOWN),
				terms(PartnerColumn.COMPETENCES, Competence.class), terms(PartnerColumn.SECTORS, Sector.class),
				servesAllSectors(), text(PartnerColumn.OFFERS), text(PartnerColumn.COMPANY_SIZE),
				text(PartnerColumn.TRL), term(PartnerColumn.REACH, Reach.class),
				term(PartnerColumn.CONFIDENCE, Confidence.class), text(PartnerColumn.SOURCE), text(PartnerColumn.NOTE),
				email(before), status(before), languages(before), capacity(before), conflicts(before), 0,
				(before != null) ? before.version() : null);
	}

	private boolean servesAllSectors() {
		return CsvColumn.parts(text(PartnerColumn.SECTORS)).anyMatch(PartnerColumn.ALL_SECTORS::equals);
	}

	private String email(KnowledgePartner before) {
		if (before != null && !this.row.has(PartnerColumn.EMAIL)) {
			return before.email();
		}
		return text(PartnerColumn.EMAIL).isEmpty() ? null : text(PartnerColumn.EMAIL);
	}

	private PartnerStatus status(KnowledgePartner before) {
		PartnerStatus kept = (before != null && before.status() == PartnerStatus.PAUSED) ? PartnerStatus.PAUSED
				: PartnerStatus.ACTIVE;
		return Term.find(PartnerStatus.class, text(PartnerColumn.STATUS)).orElse(kept);
	}

	private List<SpokenLanguage> languages(KnowledgePartner before) {
		return (before != null && !this.row.has(PartnerColumn.LANGUAGES)) ? before.languages()
				: terms(PartnerColumn.LANGUAGES, SpokenLanguage.class);
	}

	private Integer capacity(KnowledgePartner before) {
		if (before != null && !this.row.has(PartnerColumn.CAPACITY)) {
			return before.capacity();
		}
		return text(PartnerColumn.CAPACITY).isEmpty() ? null : Integer.valueOf(text(PartnerColumn.CAPACITY));
	}

	private List<String> conflicts(KnowledgePartner before) {
		return (before != null && !this.row.has(PartnerColumn.CONFLICTS)) ? before.conflicts()
				: CsvColumn.parts(text(PartnerColumn.CONFLICTS)).distinct().toList();
	}

	private <T extends Enum<T> & Term> T term(PartnerColumn column, Class<T> vocabulary) {
		return Term.find(vocabulary, text(column)).orElseThrow();
	}

	/** Those of the vocabulary, in the order of the file. */
	private <T extends Enum<T> & Term> List<T> terms(PartnerColumn column, Class<T> vocabulary) {
		return CsvColumn.parts(text(column))
			.flatMap((code) -> Term.find(vocabulary, code).stream())
			.distinct()
			.toList();
	}

	private String text(PartnerColumn column) {
		return this.row.text(column);
	}

	private static String sectors(KnowledgePartner partner) {
		String named = codes(partner.sectors().stream());
		return !partner.allSectors() ? named
				: named.isEmpty() ? PartnerColumn.ALL_SECTORS : PartnerColumn.ALL_SECTORS + ";" + named;
	}

	private static String codes(Stream<? extends Term> terms) {
		return terms.map(Term::code).collect(Collectors.joining(";"));
	}

}
