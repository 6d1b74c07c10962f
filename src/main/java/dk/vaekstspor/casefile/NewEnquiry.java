package dk.vaekstspor.casefile;

import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Channel;

/**
 * What a case is opened with.
 *
 * @param text the enquiry in the company's own words, at most 20,000 characters
 */
public record NewEnquiry(long companyId, Long contactId, Channel channel, String text, CaseType caseTypeOrNull,
		boolean suppliesHospitals, String ownerOrNull, String relatedCaseNumberOrNull) {
}
