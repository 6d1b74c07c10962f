package dk.vaekstspor.company;

/**
 * What the company register says about a company. Texts that the register does not hold
 * are empty.
 *
 * @param legalForm code of the register, for example {@code 60} for A/S
 * @param municipalityCode code without leading zero, for example {@code 657}
 * @param industryCode six digits
 * @param industryScheme edition of the industry code, null without a code
 * @param employees number of people, null when unknown
 * @param advertisingProtected must not be contacted unasked (CVR-loven § 19)
 * @param ceased no longer active
 */
public record RegisteredCompany(CvrNumber cvrNumber, String name, String legalForm, String street, String postalCode,
		String city, String municipalityCode, String industryCode, IndustryScheme industryScheme, Integer employees,
		boolean advertisingProtected, boolean ceased) {
}
