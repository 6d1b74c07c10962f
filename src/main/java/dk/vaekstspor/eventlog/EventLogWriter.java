package dk.vaekstspor.eventlog;

import dk.vaekstspor.bottlenecks.ModelledProcess;

/**
 * Writes a log case by case, and holds none of it.
 */
interface EventLogWriter {

	void begin(ModelledProcess process);

	void write(LoggedCase one);

	/** Writes what is left; the stream stays open. */
	void end();

}
