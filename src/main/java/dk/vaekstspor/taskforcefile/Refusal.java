package dk.vaekstspor.taskforcefile;

/**
 * A no to an invitation: who said it (null when unknown), why, and whether the person is
 * disqualified by a conflict of interest (Forvaltningsloven § 3).
 */
public record Refusal(String userId, String reason, boolean conflictOfInterest) {

}
