package dk.vaekstspor.language;

/**
 * What can be seen in a text.
 *
 * @param inPieces the same, with the pieces of its words
 * @param withOpening the same with the pieces, and with the words it begins with once
 * more
 */
record ReadText(Features features, Features inPieces, Features withOpening) {

}
