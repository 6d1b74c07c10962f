package dk.vaekstspor.partner;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.csv.CsvRow;

/**
 * A partner as somebody wrote it into a form: texts that may be wrong.
 *
 * @param type code of the kind
 * @param competences codes, the main competence first
 * @param sectors codes, the main one first; {@code ALL} stands for every sector
 * @param reach code
 * @param confidence code
 * @param languages codes
 * @param capacity a number, or empty
 * @param conflicts CVR numbers
 */
public record PartnerEntry(String name, String type, String domain, String town, List<String> competences,
		List<String> sectors, String offers, String companySize, String trl, String reach, String confidence,
		String source, String note, String email, List<String> languages, String capacity, List<String> conflicts) {

	/** The row of the partner with that id, which says nothing of its status. */
	PartnerRow row(String id) {
		Map<PartnerColumn, String> values = new EnumMap<>(PartnerColumn.class);
		values.put(PartnerColumn.ID, id);
		values.put(PartnerColumn.NAME, clean(this.name));
		values.put(PartnerColumn.TYPE, clean(this.type));
		values.put(PartnerColumn.DOMAIN, clean(this.domain));
		values.put(PartnerColumn.TOWN, clean(this.town));
		values.put(PartnerColumn.COMPETENCES, joined(this.competences));
		values.put(PartnerColumn.SECTORS, joined(this.sectors));
		values.put(PartnerColumn.OFFERS, clean(this.offers));
		values.put(PartnerColumn.COMPANY_SIZE, clean(this.companySize));
		values.put(PartnerColumn.TRL, clean(this.trl));
		values.put(PartnerColumn.REACH, clean(this.reach));
		values.put(PartnerColumn.CONFIDENCE, clean(this.confidence));
		values.put(PartnerColumn.SOURCE, clean(this.source));
		values.put(PartnerColumn.NOTE, clean(this.note));
		putOptional(values);
		return new PartnerRow(new CsvRow<>(1, values));
	}

	private void putOptional(Map<PartnerColumn, String> values) {
		values.put(PartnerColumn.EMAIL, clean(this.email));
		values.put(PartnerColumn.LANGUAGES, joined(this.languages));
		values.put(PartnerColumn.CAPACITY, clean(this.capacity));
		values.put(PartnerColumn.CONFLICTS, joined(this.conflicts));
	}

	/** As a file is read: without what cannot be seen at both ends. */
	private static String clean(String text) {
		return (text != null) ? text.strip().trim() : "";
	}

	private static String joined(List<String> parts) {
		return (parts != null) ? String.join(";", parts) : "";
	}

}
