package dk.vaekstspor.bottleneckalert;

import dk.vaekstspor.engine.ProcessVariable;

/**
 * The names that the process model {@code bottleneck-alert.bpmn} and this module share.
 */
final class BottleneckAlertProcess {

	static final String KEY = "bottleneckAlert";

	/** Whether managers have to be written to. */
	static final ProcessVariable<Boolean> ANYTHING_TO_TELL = ProcessVariable.of("anythingToTell", Boolean.class);

	private BottleneckAlertProcess() {
	}

}
