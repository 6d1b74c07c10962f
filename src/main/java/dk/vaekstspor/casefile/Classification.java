package dk.vaekstspor.casefile;

import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Sector;

/**
 * What kind of case it is; type and sector are null until somebody or something suggests
 * them.
 */
record Classification(CaseType caseType, Sector sector, Priority priority, boolean suppliesHospitals,
		boolean contactConsent) {

	static Classification of(NewEnquiry enquiry) {
		return new Classification(enquiry.caseTypeOrNull(), null, Priority.NORMAL, enquiry.suppliesHospitals(), false);
	}

	Classification triaged(Sector sector, Priority priority) {
		return new Classification(this.caseType, sector, priority, this.suppliesHospitals, this.contactConsent);
	}

	Classification assessed(Assessment assessment) {
		return new Classification(assessment.caseType(), assessment.sector(), this.priority,
				assessment.suppliesHospitals(), assessment.contactConsent());
	}

}
