package dk.vaekstspor.cockpit;

/**
 * What is wrong with one filter.
 *
 * @param field its name
 * @param reason the key of the reason's text
 * @param values what the reason mentions
 */
record FilterFault(String field, String reason, Object... values) {

}
