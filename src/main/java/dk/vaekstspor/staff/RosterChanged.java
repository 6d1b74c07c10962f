package dk.vaekstspor.staff;

/**
 * Somebody was added to the roster, changed or removed; told inside the transaction that
 * does it.
 */
public record RosterChanged(String userId) {

}
