package dk.vaekstspor.vocabulary;

/**
 * What a company needs; the code is the contract with other programs.
 */
public enum Need implements Term {

	SITE("SITE", "Erhvervsgrund/lokaler"), PLANNING("PLANNING", "Lokalplan/planforhold"),
	BUILDING_PERMIT("BUILDING_PERMIT", "Byggetilladelse"),
	ENVIRONMENT_PERMIT("ENVIRONMENT_PERMIT", "Miljøgodkendelse/-regulering"),
	ROAD_ACCESS("ROAD_ACCESS", "Vej, adgang og trafik"),
	UTILITIES_ENERGY("UTILITIES_ENERGY", "Strøm, varme, vand, spildevand"),
	LABOUR("LABOUR", "Arbejdskraft/rekruttering"),
	INTERNATIONAL_LABOUR("INTERNATIONAL_LABOUR", "International arbejdskraft/tilflytning"),
	SKILLS("SKILLS", "Kompetencer, efteruddannelse, lærlinge"), STUDENTS("STUDENTS", "Studerende/praktik"),
	AUTOMATION("AUTOMATION", "Automatisering/robot"), DIGITAL_IT("DIGITAL_IT", "Digitalisering, AI, cybersikkerhed"),
	PRODUCT_DEVELOPMENT("PRODUCT_DEVELOPMENT", "Produkt- og materialeudvikling"),
	TEST_CERT("TEST_CERT", "Test, måling, certificering"), RESEARCH("RESEARCH", "Forskningssamarbejde"),
	CIRCULAR_GREEN("CIRCULAR_GREEN", "Grøn/cirkulær omstilling"), EXPORT("EXPORT", "Eksport/internationalisering"),
	FINANCE("FINANCE", "Finansiering/tilskud"), STARTUP("STARTUP", "Opstart"), SUCCESSION("SUCCESSION", "Ejerskifte"),
	CRISIS("CRISIS", "Virksomhed i krise"), PROCUREMENT("PROCUREMENT", "Offentlige udbud/leverandør"),
	NETWORK("NETWORK", "Netværk/klynge"), RELOCATION("RELOCATION", "Flytning/etablering/fraflytning"),
	FOREIGN_INVESTMENT("FOREIGN_INVESTMENT", "Udenlandsk investor"), IPR("IPR", "Rettigheder/patent"),
	RULES_GUIDANCE("RULES_GUIDANCE", "Regler/vejledning");

	private final String code;

	private final String label;

	Need(String code, String label) {
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
