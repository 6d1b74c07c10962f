package dk.vaekstspor.casefile;

import java.util.Set;

import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;

/**
 * What a caseworker decided about a case; it replaces every suggestion, needs and flags
 * included.
 */
public record Assessment(CaseType caseType, Sector sector, Set<Need> needs, Set<Flag> flags, boolean suppliesHospitals,
		boolean contactConsent, String owner) {
}
