package dk.vaekstspor.taskforcefile;

/**
 * A seat of a proposal, with what it covers and why in Danish.
 */
public record ProposedSeat(Seat seat, String reason) {

}
