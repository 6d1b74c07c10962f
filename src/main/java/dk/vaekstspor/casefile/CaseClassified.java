package dk.vaekstspor.casefile;

import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Sector;

/**
 * What kind of case it is was suggested, decided or changed. Published in the transaction
 * that notes it; sector and type may still be null.
 */
public record CaseClassified(String caseNumber, Sector sector, CaseType caseType) {

}
