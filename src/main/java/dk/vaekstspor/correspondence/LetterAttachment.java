package dk.vaekstspor.correspondence;

/**
 * A file that goes with a letter.
 *
 * @param contentType for example {@code text/calendar; charset=UTF-8; method=REQUEST}
 */
public record LetterAttachment(String fileName, String contentType, byte[] content) {
}
