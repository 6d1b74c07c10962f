package dk.vaekstspor.partner;

import java.util.List;

import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Sector;

/**
 * Partners for tests, of whom a test says only what it is about.
 */
public final class SamplePartner {

	private final String id;

	private String name = "Vidensaktøren";

	private PartnerType type = PartnerType.UNIVERSITY;

	private String domain = "example.dk";

	private String town = "Herning";

	private List<Competence> competences = List.of(Competence.STRATEGY_GROWTH);

	private List<Sector> sectors = List.of();

	private boolean allSectors;

	private String offers = "Sparring";

	private String companySize = "5-250+";

	private String email;

	private PartnerStatus status = PartnerStatus.ACTIVE;

	private List<SpokenLanguage> languages = List.of();

	private Integer capacity;

	private List<String> conflicts = List.of();

	private SamplePartner(String id) {
		this.id = id;
	}

	public static SamplePartner of(String id) {
		return new SamplePartner(id);
	}

	public SamplePartner named(String name) {
		this.name = name;
		return this;
	}

	public SamplePartner type(PartnerType type) {
		this.type = type;
		return this;
	}

	public SamplePartner domain(String domain) {
		this.domain = domain;
		return this;
	}

	public SamplePartner in(String town) {
		this.town = town;
		return this;
	}

	/** The main competence first. */
	public SamplePartner knowing(Competence... competences) {
		this.competences = List.of(competences);
		return this;
	}

	/** The main sector first. */
	public SamplePartner bestIn(Sector... sectors) {
		this.sectors = List.of(sectors);
		return this;
	}

	public SamplePartner servingAll() {
		this.allSectors = true;
		return this;
	}

	public SamplePartner offering(String offers) {
		this.offers = offers;
		return this;
	}

	public SamplePartner serving(String companySize) {
		this.companySize = companySize;
		return this;
	}

	public SamplePartner reachedAt(String email) {
		this.email = email;
		return this;
	}

	public SamplePartner paused() {
		this.status = PartnerStatus.PAUSED;
		return this;
	}

	public SamplePartner speaking(SpokenLanguage... languages) {
		this.languages = List.of(languages);
		return this;
	}

	public SamplePartner taking(int capacity) {
		this.capacity = capacity;
		return this;
	}

	/** CVR numbers. */
	public SamplePartner inConflictWith(String... conflicts) {
		this.conflicts = List.of(conflicts);
		return this;
	}

	public KnowledgePartner build() {
		return new KnowledgePartner(this.id, this.name, this.type, this.domain, this.town, this.competences,
				this.sectors, this.allSectors, this.offers, this.companySize, "3-9", Reach.LOCAL, Confidence.HIGH,
				"robot.dk", "", this.email, this.status, this.languages, this.capacity, this.conflicts, 0, 0L);
	}

}
