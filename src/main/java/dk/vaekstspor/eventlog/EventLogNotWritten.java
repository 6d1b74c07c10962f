package dk.vaekstspor.eventlog;

/**
 * Whoever asked for the log has gone, or the log cannot be written.
 */
public final class EventLogNotWritten extends RuntimeException {

	EventLogNotWritten(Exception cause) {
		super("The event log could not be written", cause);
	}

}
