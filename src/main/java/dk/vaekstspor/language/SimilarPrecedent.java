package dk.vaekstspor.language;

import java.util.List;

/**
 * What was decided about an earlier enquiry.
 *
 * @param similarity to the text, from 0 to 1, where it is the same
 * @param shared the words of the text that the enquiry has too, the rarest first
 */
record SimilarPrecedent(Labels labels, double similarity, List<String> shared) {

}
