package dk.vaekstspor.intake;

/**
 * A form did not arrive whole.
 */
class FormCutOff extends RuntimeException {

}
