package dk.vaekstspor.companyengagement;

import dk.vaekstspor.vocabulary.Channel;

/**
 * A company's enquiry as another program hands it in; everything but
 * {@code suppliesHospitals} and {@code channel} is what a person wrote, and optional
 * parts may be null or empty.
 *
 * @param companyName what the company calls itself
 * @param cvrNumber the CVR number as written, may be empty
 * @param contactName who wrote or called
 * @param contactEmail where the receipt goes, may be empty
 * @param contactPhone may be empty
 * @param text the enquiry in the company's own words
 * @param channel how it reached the municipality
 * @param suppliesHospitals whether the company says that it supplies hospitals
 * @param relatedCaseNumber the case that this one follows from, may be empty
 */
public record NewEngagement(String companyName, String cvrNumber, String contactName, String contactEmail,
		String contactPhone, String text, Channel channel, boolean suppliesHospitals, String relatedCaseNumber) {

}
