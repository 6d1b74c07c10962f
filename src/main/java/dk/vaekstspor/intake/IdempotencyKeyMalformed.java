package dk.vaekstspor.intake;

/**
 * An idempotency key is empty, too long, or has other than visible ASCII characters.
 */
class IdempotencyKeyMalformed extends RuntimeException {

}
