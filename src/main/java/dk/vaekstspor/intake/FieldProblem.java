package dk.vaekstspor.intake;

/**
 * What is wrong with one field, in the caller's language.
 */
record FieldProblem(String field, String reason) {

}
