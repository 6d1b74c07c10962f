package dk.vaekstspor.vocabulary;

import java.util.Locale;

/**
 * What a knowledge partner or a colleague knows; the code is the contract with other
 * programs.
 */
public enum Competence implements Term {

	AGRI_TECHNOLOGY("Landbrugsteknologi"), APPRENTICES("Lærlinge"), AUTOMATION_ROBOTICS("Automatisering og robotter"),
	BIOTECH("Bioteknologi"), BUSINESS_MODEL("Forretningsmodeller"), CERTIFICATION_TEST("Test og certificering"),
	CIRCULAR_ECONOMY("Cirkulær økonomi"), CLINICAL_TEST("Klinisk afprøvning"), CONSTRUCTION_BUILDING("Byggeri"),
	CRISIS_TURNAROUND("Krisehjælp"), CYBER_SECURITY("Cybersikkerhed"), DATA_IOT_ELECTRONICS("Data, IoT og elektronik"),
	DEFENCE("Forsvar"), DIGITAL_MEDIA("Digitale medier"), ENERGY_CLIMATE("Energi og klima"),
	ENVIRONMENT_WATER("Miljø og vand"), FINANCE_GRANT("Tilskud"), FINANCE_LOAN("Lån og garantier"),
	FIRE_SAFETY("Brandsikkerhed"), FOOD_TECHNOLOGY("Fødevareteknologi"),
	FOREIGN_INVESTMENT("Udenlandske investeringer"), FURNITURE_INTERIOR("Møbler og indretning"),
	INDUSTRIAL_PHD("Erhvervs-ph.d."), INTERNATIONAL_LABOUR("International arbejdskraft"),
	INTERNATIONALISATION_EXPORT("Eksport og internationalisering"), IPR_PATENT("Patenter og rettigheder"),
	IT_SOFTWARE_AI("It, software og AI"), LOGISTICS_TRANSPORT("Logistik og transport"), MATERIALS_METAL("Metal"),
	MATERIALS_PLASTICS("Plast"), MEDTECH_HEALTH("Sundhedsteknologi"), METROLOGY("Måleteknik"),
	NETWORK_CLUSTER("Netværk og klynger"), PACKAGING("Emballage"), PRODUCT_DESIGN("Produktdesign"),
	PRODUCTION_OPTIMISATION("Produktionsoptimering"), PUBLIC_PROCUREMENT_TENDER("Offentlige udbud"),
	RECRUITMENT_LABOUR("Rekruttering"), RESEARCH_COLLABORATION("Forskningssamarbejde"),
	RULES_GUIDANCE("Regler og vejledning"), SOUND_ACOUSTICS("Lyd og akustik"), STANDARDS("Standarder"),
	STARTUP("Opstart"), STRATEGY_GROWTH("Strategi og vækst"), STUDENT_COLLABORATION("Studentersamarbejde"),
	SUCCESSION_OWNERSHIP("Ejerskifte"), SURFACE_TREATMENT("Overfladebehandling"), TEXTILES_FASHION("Tekstil og mode"),
	UPSKILLING_TRAINING("Efteruddannelse");

	private final String label;

	Competence(String label) {
		this.label = label;
	}

	@Override
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	@Override
	public String label() {
		return this.label;
	}

}
