package dk.vaekstspor.calls;

import org.springframework.core.NestedExceptionUtils;

/**
 * What a log may say of a failure at what people wrote: kinds and places, no messages.
 */
public final class Failure {

	private Failure() {
	}

	/** The kind of failure, its root and where that was thrown. */
	public static String of(Exception failure) {
		Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
		StackTraceElement[] trace = root.getStackTrace();
		return failure.getClass().getName() + " by " + root.getClass().getName()
				+ ((trace.length > 0) ? " at " + trace[0] : "");
	}

}
