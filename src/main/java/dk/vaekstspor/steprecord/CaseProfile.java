package dk.vaekstspor.steprecord;

/**
 * By what figures are filtered: the codes that the case has now.
 *
 * @param sector code of the suggested or confirmed sector, or null
 * @param caseType code of the suggested or confirmed type, or null
 */
public record CaseProfile(String caseNumber, String sector, String caseType) {

}
