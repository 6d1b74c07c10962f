package dk.vaekstspor.language;

/**
 * A caseworker has decided about a case, or the case is to be forgotten.
 */
record PrecedentChanged(String caseNumber) {

}
