package dk.vaekstspor.engine;

/**
 * A task of a case that somebody has on hand.
 *
 * @param key its name in the model without its type, for example "assessEnquiry"
 * @param name its Danish name
 */
public record OpenTask(String id, String key, String name, String caseNumber) {
}
