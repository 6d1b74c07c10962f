package dk.vaekstspor.calls;

/**
 * What a call takes as JSON and is read strictly: a field that nobody knows, or a number
 * where a text belongs, is a mistake of the caller's and must not vanish silently.
 */
public interface StrictBody {

}
