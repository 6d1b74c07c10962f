package dk.vaekstspor.bottlenecks;

/**
 * Who held the passages of a step how long in all, in hours by both clocks.
 */
public record HolderSplit(double unclaimedHours, double claimedHours, double waitingHours, double unclaimedWorkingHours,
		double claimedWorkingHours, double waitingWorkingHours) {
}
