package dk.vaekstspor.casefile;

/**
 * There is no journal entry of that id.
 */
public final class JournalEntryNotFound extends RuntimeException {

	JournalEntryNotFound(long entryId) {
		super("There is no journal entry " + entryId);
	}

}
