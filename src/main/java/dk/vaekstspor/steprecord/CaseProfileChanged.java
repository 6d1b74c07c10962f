package dk.vaekstspor.steprecord;

/**
 * A case got another sector or type, or got steps, so that its steps count elsewhere.
 * Published within the transaction that writes.
 */
public record CaseProfileChanged(String caseNumber) {

}
