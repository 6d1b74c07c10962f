package dk.vaekstspor.api;

/**
 * What is wrong with one field of a request.
 *
 * @param field its name, with the place in a list counted from 0
 * @param reason the key of the reason's text
 * @param values what the reason mentions
 */
record Fault(String field, String reason, Object... values) {

}
