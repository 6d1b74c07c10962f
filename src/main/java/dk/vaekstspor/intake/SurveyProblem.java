package dk.vaekstspor.intake;

/**
 * What must be mended in a survey.
 *
 * @param field the part of the page
 * @param target the id of the element to go to
 * @param text what to do
 */
record SurveyProblem(String field, String target, String text) {

}
