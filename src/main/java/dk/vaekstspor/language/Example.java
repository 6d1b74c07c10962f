package dk.vaekstspor.language;

/**
 * A text and what it speaks of.
 */
record Example(String text, Labels labels) {

}
