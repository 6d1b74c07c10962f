package dk.vaekstspor.correspondence;

/**
 * A letter with its words in place.
 */
record RenderedLetter(String subject, String text, String html) {
}
