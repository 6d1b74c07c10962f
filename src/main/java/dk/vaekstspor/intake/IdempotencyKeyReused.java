package dk.vaekstspor.intake;

/**
 * An idempotency key has been used for another enquiry.
 */
class IdempotencyKeyReused extends RuntimeException {

}
