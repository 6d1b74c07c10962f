package dk.vaekstspor.handover;

/**
 * What was moved.
 *
 * @param moved how many tasks
 * @param cases how many cases and taskforces changed hands
 * @param invitations how many seats in taskforces the receiver is asked to take instead
 */
public record HandedOver(int moved, int cases, int invitations) {
}
