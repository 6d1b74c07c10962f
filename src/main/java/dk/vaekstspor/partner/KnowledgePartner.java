package dk.vaekstspor.partner;

import java.util.Set;

import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Sector;

import org.springframework.data.annotation.Id;

/**
 * An organisation that can help companies further: one row of the directory.
 *
 * @param domain the web address without scheme
 * @param sectors the sectors it knows best; may be empty when it serves all
 * @param allSectors whether it serves companies of every sector
 * @param offers what it offers companies, in Danish
 * @param companySize whom it serves, in employees, such as {@code 5-250+}
 * @param trl the technology readiness levels it works on, such as {@code 3-8}, or
 * {@code n/a}
 * @param source where the row's facts come from
 * @param note what to know or re-check, may be empty
 * @param email where introductions go, or null when the directory has none
 */
public record KnowledgePartner(@Id String id, String name, PartnerType type, String domain, String town,
		Set<Competence> competences, Set<Sector> sectors, boolean allSectors, String offers, String companySize,
		String trl, Reach reach, Confidence confidence, String source, String note, String email,
		PartnerStatus status) {

	public boolean isActive() {
		return this.status == PartnerStatus.ACTIVE;
	}

	/** Whether it serves companies of that many employees. */
	public boolean serves(int employees) {
		return CompanySize.parse(this.companySize).includes(employees);
	}

	KnowledgePartner with(PartnerStatus status) {
		return new KnowledgePartner(this.id, this.name, this.type, this.domain, this.town, this.competences,
				this.sectors, this.allSectors, this.offers, this.companySize, this.trl, this.reach, this.confidence,
				this.source, this.note, this.email, status);
	}

}
