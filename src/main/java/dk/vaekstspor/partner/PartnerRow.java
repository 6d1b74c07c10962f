package dk.vaekstspor.partner;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dk.vaekstspor.csv.CsvColumn;
import dk.vaekstspor.csv.CsvRow;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;

/**
 * One faultless line of a partner file; a column that the file does not have is empty.
 */
record PartnerRow(CsvRow<PartnerColumn> row) {

	String id() {
		return text(PartnerColumn.ID);
	}

	/**
	 * The partner that this row describes, given what the directory knew before, or null.
	 */
	KnowledgePartner partner(KnowledgePartner before) {
		return new KnowledgePartner(id(), text(PartnerColumn.NAME), term(PartnerColumn.TYPE, PartnerType.class),
				text(PartnerColumn.DOMAIN), text(PartnerColumn.TOWN), competences(), sectors(), servesAllSectors(),
				text(PartnerColumn.OFFERS), text(PartnerColumn.COMPANY_SIZE), text(PartnerColumn.TRL),
				term(PartnerColumn.REACH, Reach.class), term(PartnerColumn.CONFIDENCE, Confidence.class),
				text(PartnerColumn.SOURCE), text(PartnerColumn.NOTE), email(before), status(before));
	}

	private Set<Competence> competences() {
		return CsvColumn.parts(text(PartnerColumn.COMPETENCES))
			.map((code) -> Term.find(Competence.class, code).orElseThrow())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Set<Sector> sectors() {
		return CsvColumn.parts(text(PartnerColumn.SECTORS))
			.flatMap((code) -> Term.find(Sector.class, code).stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private boolean servesAllSectors() {
		return CsvColumn.parts(text(PartnerColumn.SECTORS)).anyMatch(PartnerColumn.ALL_SECTORS::equals);
	}

	private String email(KnowledgePartner before) {
		if (this.row.has(PartnerColumn.EMAIL)) {
			return text(PartnerColumn.EMAIL).isEmpty() ? null : text(PartnerColumn.EMAIL);
		}
		return (before == null) ? null : before.email();
	}

	private PartnerStatus status(KnowledgePartner before) {
		PartnerStatus kept = (before != null && before.status() == PartnerStatus.PAUSED) ? PartnerStatus.PAUSED
				: PartnerStatus.ACTIVE;
		return Term.find(PartnerStatus.class, text(PartnerColumn.STATUS)).orElse(kept);
	}

	private <T extends Enum<T> & Term> T term(PartnerColumn column, Class<T> vocabulary) {
		return Term.find(vocabulary, text(column)).orElseThrow();
	}

	private String text(PartnerColumn column) {
		return this.row.text(column);
	}

}
