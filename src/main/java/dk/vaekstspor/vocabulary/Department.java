package dk.vaekstspor.vocabulary;

/**
 * A department of the municipality, or of a body it shares, that can sit in a taskforce.
 */
public enum Department implements Term {

	ERHV("ERHV", "Erhverv (én indgang, erhvervskonsulent)", "Erhverv"), GRUND("GRUND", "Grundsalg og ejendomme"),
	PLAN("PLAN", "Plan og by"), BYG("BYG", "Byggesag"), MILJO("MILJO", "Virksomhedsmiljø og affald"),
	LAND("LAND", "Landbrug og landzone"), VEJ("VEJ", "Vej og trafik"), NATUR("NATUR", "Natur, vand og klima"),
	BEREDSKAB("BEREDSKAB", "Beredskab/brand (eksternt fælleskommunalt)", "Beredskabet"),
	JOB("JOB", "Jobcenter, virksomhedsservice", "Jobcentrets virksomhedsservice"), UDD("UDD", "Uddannelse og unge"),
	TILFLYT("TILFLYT", "Tilflytning/international service", "Tilflytning og international service"),
	INDKOB("INDKOB", "Indkøb og udbud"), SUND("SUND", "Sundhed og ældre"), KULTUR("KULTUR", "By, kultur og events"),
	JURA("JURA", "Jura/statsstøtte/databeskyttelse", "Kommunens jurister"),
	LEDELSE("LEDELSE", "Direktion og borgmester"),
	FORSYN("FORSYN", "Forsyningsselskab (eksternt)", "Forsyningsselskabet");

	private final String code;

	private final String label;

	private final String publicName;

	Department(String code, String label) {
		this(code, label, label);
	}

	Department(String code, String label, String publicName) {
		this.code = code;
		this.label = label;
		this.publicName = publicName;
	}

	@Override
	public String code() {
		return this.code;
	}

	@Override
	public String label() {
		return this.label;
	}

	/** What a company calls it; the label is the municipality's own name for it. */
	public String publicName() {
		return this.publicName;
	}

}
