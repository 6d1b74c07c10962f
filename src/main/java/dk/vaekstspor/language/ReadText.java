package dk.vaekstspor.language;

/**
 * What can be seen in a text.
 *
 * @param inPieces the same, with the pieces of its words
 */
record ReadText(Features features, Features inPieces) {

}
