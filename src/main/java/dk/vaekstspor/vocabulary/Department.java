package dk.vaekstspor.vocabulary;

/**
 * A department of the municipality, or of a body it shares, that can sit in a taskforce.
 */
public enum Department implements Term {

	ERHV("ERHV", "Erhverv (én indgang, erhvervskonsulent)"), GRUND("GRUND", "Grundsalg og ejendomme"),
	PLAN("PLAN", "Plan og by"), BYG("BYG", "Byggesag"), MILJO("MILJO", "Virksomhedsmiljø og affald"),
	LAND("LAND", "Landbrug og landzone"), VEJ("VEJ", "Vej og trafik"), NATUR("NATUR", "Natur, vand og klima"),
	BEREDSKAB("BEREDSKAB", "Beredskab/brand (eksternt fælleskommunalt)"), JOB("JOB", "Jobcenter, virksomhedsservice"),
	UDD("UDD", "Uddannelse og unge"), TILFLYT("TILFLYT", "Tilflytning/international service"),
	INDKOB("INDKOB", "Indkøb og udbud"), SUND("SUND", "Sundhed og ældre"), KULTUR("KULTUR", "By, kultur og events"),
	JURA("JURA", "Jura/statsstøtte/databeskyttelse"), LEDELSE("LEDELSE", "Direktion og borgmester"),
	FORSYN("FORSYN", "Forsyningsselskab (eksternt)");

	private final String code;

	private final String label;

	Department(String code, String label) {
		this.code = code;
		this.label = label;
	}

	@Override
	public String code() {
		return this.code;
	}

	@Override
	public String label() {
		return this.label;
	}

}
