package dk.vaekstspor.triage;

import java.util.List;

import dk.vaekstspor.vocabulary.Term;

/**
 * A term that an enquiry seems to be about.
 *
 * @param confidence from 0 to 1
 * @param because the words of the text that it was suggested for, in small letters, the
 * most telling first; empty only where it comes from the industry code
 */
public record Suggestion<T extends Term>(T term, double confidence, List<String> because) {
}
