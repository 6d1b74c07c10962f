package dk.vaekstspor.conflictofinterest;

/**
 * Somebody may from now on not take part in the cases of a company. Told within the
 * transaction that registers it.
 */
public record ConflictDeclared(String userId, long companyId) {
}
