package dk.vaekstspor.triage;

import java.util.List;

import dk.vaekstspor.vocabulary.Term;

/**
 * A term that an enquiry seems to be about.
 *
 * @param because the words of the text that it was suggested for, in small letters, each
 * once; never empty
 */
public record Suggestion<T extends Term>(T term, List<String> because) {
}
