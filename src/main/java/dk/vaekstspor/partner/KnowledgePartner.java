package dk.vaekstspor.partner;

import java.util.List;

import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Sector;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * An organisation that can help companies further: one row of the directory.
 *
 * @param domain the web address without scheme
 * @param competences what it is good at, the main competence first
 * @param sectors the sectors it knows best, the main one first; may be empty when it
 * serves all
 * @param allSectors whether it serves companies of every sector
 * @param offers what it offers companies, in Danish
 * @param companySize whom it serves, in employees, such as {@code 5-250+}
 * @param trl the technology readiness levels it works on, such as {@code 3-8}, or
 * {@code n/a}
 * @param source where the row's facts come from
 * @param note what to know or re-check, may be empty
 * @param email where introductions go, or null when the directory has none
 * @param languages which languages it helps in; empty when the directory does not say
 * @param capacity how many open introductions it can take at once, or null when the
 * directory does not say
 * @param conflicts CVR numbers of the companies that it must not be introduced to,
 * because of a conflict of interest
 * @param position its place in the directory, which is that of the file it came with
 */
public record KnowledgePartner(@Id String id, String name, PartnerType type, String domain, String town,
		List<Competence> competences, List<Sector> sectors, boolean allSectors, String offers, String companySize,
		String trl, Reach reach, Confidence confidence, String source, String note, String email, PartnerStatus status,
		List<SpokenLanguage> languages, Integer capacity, List<String> conflicts, int position, @Version Long version) {

	public KnowledgePartner {
		competences = List.copyOf(competences);
		sectors = List.copyOf(sectors);
		languages = (languages != null) ? List.copyOf(languages) : List.of();
		conflicts = (conflicts != null) ? List.copyOf(conflicts) : List.of();
	}

	public boolean isActive() {
		return this.status == PartnerStatus.ACTIVE;
	}

	/** Whether it is in the directory, proposed or paused. */
	public boolean isListed() {
		return this.status != PartnerStatus.REMOVED;
	}

	/** Whether it serves companies of that many employees. */
	public boolean serves(int employees) {
		return CompanySize.parse(this.companySize).includes(employees);
	}

	KnowledgePartner with(PartnerStatus newStatus) {
		return copy(newStatus, this.position, this.version);
	}

	KnowledgePartner at(int newPosition, Long newVersion) {
		return copy(this.status, newPosition, newVersion);
	}

	/** Whether the two say the same, wherever they stand in the directory. */
	boolean saysTheSameAs(KnowledgePartner other) {
		return at(0, null).equals(other.at(0, null));
	}

	private KnowledgePartner copy(PartnerStatus newStatus, int newPosition, Long newVersion) {
		return new KnowledgePartner(this.id, this.name, this.type, this.domain, this.town, this.competences,
				this.sectors, this.allSectors, this.offers, this.companySize, this.trl, this.reach, this.confidence,
				this.source, this.note, this.email, newStatus, this.languages, this.capacity, this.conflicts,
				newPosition, newVersion);
	}

}
