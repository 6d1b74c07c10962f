package dk.vaekstspor.calls;

/**
 * What is wrong with one field, in the caller's language.
 *
 * @param field its name, with the place in a list counted from 0, for example
 * {@code needs[1]}
 */
public record FieldProblem(String field, String reason) {

}
