package dk.vaekstspor.intake;

import org.springframework.core.NestedExceptionUtils;

/**
 * What a log may say of a failure at an enquiry: kinds and places, no messages.
 */
final class Failure {

	private Failure() {
	}

	static String of(Exception failure) {
		Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
		StackTraceElement[] trace = root.getStackTrace();
		return failure.getClass().getName() + " by " + root.getClass().getName()
				+ ((trace.length > 0) ? " at " + trace[0] : "");
	}

}
