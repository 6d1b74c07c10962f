package dk.vaekstspor.handover;

/**
 * What a manager wants moved.
 *
 * @param from who has it on hand
 * @param to who gets it
 * @param reason for the journal, in the manager's own words
 * @param cases whether the cases that the person owns and the taskforces that the person
 * leads move as well, so that their next tasks follow
 * @param anyway whether it is fine that the receiver is away today
 */
public record Handover(String from, String to, String reason, boolean cases, boolean anyway) {
}
