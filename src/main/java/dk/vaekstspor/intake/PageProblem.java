package dk.vaekstspor.intake;

/**
 * What must be mended on a page before its answer is taken.
 *
 * @param field the part of the page
 * @param target the id of the element to go to
 * @param text what to do
 */
record PageProblem(String field, String target, String text) {

}
