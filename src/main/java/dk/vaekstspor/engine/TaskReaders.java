package dk.vaekstspor.engine;

import java.util.Collection;

/**
 * Says who may read a task without being asked to do it, for example because they sit in
 * the taskforce that it belongs to.
 */
public interface TaskReaders {

	/** The user ids; asked once, when the task is created. */
	Collection<String> readers(String processKey, String caseNumber);

}
