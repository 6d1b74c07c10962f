package dk.vaekstspor.company;

import java.util.Set;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;

/**
 * A company as the municipality knows it. Until the register has confirmed it, only the
 * name is certain and it is not {@code verified}; texts that are not known are empty.
 *
 * @param cvrNumber null when nobody has told it
 * @param legalForm code of the register, for example {@code 60} for A/S
 * @param industryScheme edition of the industry code, null without a code
 * @param employees number of people, null when unknown
 * @param advertisingProtected must not be contacted unasked (CVR-loven § 19)
 */
public record Company(@Id Long id, String cvrNumber, String name, String legalForm, String street, String postalCode,
		String city, String municipalityCode, String industryCode, IndustryScheme industryScheme, Integer employees,
		boolean advertisingProtected, boolean verified, boolean ceased, @Version Long version) {

	/** Sole traders and partnerships, whose company data are personal data. */
	private static final Set<String> PERSONAL_LEGAL_FORMS = Set.of("10", "15", "30");

	static Company named(String name, CvrNumber cvrNumber) {
		String number = (cvrNumber != null) ? cvrNumber.value() : null;
		return new Company(null, number, name, "", "", "", "", "", "", null, null, false, false, false, null);
	}

	/**
	 * Whether the company is one or more persons in the eyes of data protection (legal
	 * forms 10, 15 and 30).
	 */
	@Transient
	public boolean isSoleTrader() {
		return PERSONAL_LEGAL_FORMS.contains(this.legalForm);
	}

	Company verifiedBy(RegisteredCompany facts) {
		String registeredName = facts.name().isBlank() ? this.name : facts.name();
		return new Company(this.id, facts.cvrNumber().value(), registeredName, facts.legalForm(), facts.street(),
				facts.postalCode(), facts.city(), facts.municipalityCode(), facts.industryCode(),
				facts.industryScheme(), facts.employees(), facts.advertisingProtected(), true, facts.ceased(),
				this.version);
	}

	Company corrected(String name, CvrNumber number) {
		return new Company(this.id, (number != null) ? number.value() : this.cvrNumber, name, this.legalForm,
				this.street, this.postalCode, this.city, this.municipalityCode, this.industryCode, this.industryScheme,
				this.employees, this.advertisingProtected, this.verified, this.ceased, this.version);
	}

	Company unverified() {
		return new Company(this.id, this.cvrNumber, this.name, this.legalForm, this.street, this.postalCode, this.city,
				this.municipalityCode, this.industryCode, this.industryScheme, this.employees,
				this.advertisingProtected, false, this.ceased, this.version);
	}

	/** A failed write is reported with the record, and reports are kept by the engine. */
	@Override
	public String toString() {
		return "Company[id=" + this.id + "]";
	}

}
