package dk.vaekstspor.steprecord;

/**
 * How a step was left.
 */
public enum StepOutcome {

	/** The step's own work was done, or what it waited for has come. */
	COMPLETED,

	/** A boundary event took the case on before the work was done. */
	INTERRUPTED,

	/** The process instance, or the part of it that the step belongs to, was ended. */
	CANCELLED

}
