package dk.vaekstspor.engine;

import java.util.Map;

/**
 * What a task's form needs beside the case itself: options of its lists and prefilled
 * answers. They are added to the answer of the task's form-variables call on its way out,
 * and are never process variables.
 */
public interface FormContext {

	/** The task's name in the model without its type, for example "assessEnquiry". */
	String taskKey();

	/** The values by form key; read-only, computed anew for each call. */
	Map<String, Object> values(FormTask task);

}
