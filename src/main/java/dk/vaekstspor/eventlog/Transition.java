package dk.vaekstspor.eventlog;

import java.util.Locale;

/**
 * What happens to a step, as XES's standard life cycle has it (IEEE 1849, extension
 * lifecycle).
 */
enum Transition {

	/** The case has come to the step. */
	SCHEDULE,
	/** Somebody was given it first. */
	ASSIGN,
	/** Somebody took it; at once where the town hall waits for somebody outside. */
	START,
	/** Somebody else has it now. */
	REASSIGN,
	/** It is done. */
	COMPLETE,
	/** The process went on without it before anybody took it. */
	WITHDRAW,
	/** The process went on without it. */
	ATE_ABORT,
	/** The whole run of the process was ended. */
	PI_ABORT;

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
