package dk.vaekstspor.taskforcefile;

/**
 * In how many open taskforces a user is.
 */
record SeatCount(String userId, int taskforces) {
}
