package dk.vaekstspor.partner;

import java.util.Locale;

import dk.vaekstspor.vocabulary.Term;

/**
 * What kind of organisation a knowledge partner is.
 */
public enum PartnerType implements Term {

	UNIVERSITY("Universitet"), UNIVERSITY_COLLEGE("Professionshøjskole"), BUSINESS_ACADEMY("Erhvervsakademi"),
	VOCATIONAL_SCHOOL("Erhvervsskole"), GTS_INSTITUTE("GTS-institut"), NATIONAL_CLUSTER("Klynge"),
	RESEARCH_TEST_FACILITY("Forsknings- og testcenter"), AUTHORITY("Myndighed"), INCUBATOR("Udviklingsmiljø"),
	FUND("Fond"), PUBLIC_PROGRAMME("Offentligt program"), BUSINESS_HUB("Erhvervshus"),
	LOCAL_BUSINESS_COUNCIL("Erhvervsråd"), INDUSTRY_ORGANISATION("Brancheorganisation");

	private final String label;

	PartnerType(String label) {
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
