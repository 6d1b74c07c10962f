package dk.vaekstspor.engine;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;

/**
 * Somebody else has completed the task, or is changing the case at this moment. The
 * message is Danish, for the person at the form; the engine's REST API answers with it
 * and the status 404 or 409.
 */
public final class TaskUnavailable extends ClientErrorException {

	private TaskUnavailable(String message, Status status) {
		super(message, status);
	}

	static TaskUnavailable gone() {
		return new TaskUnavailable("Opgaven er allerede løst af en anden. Genindlæs listen.", Status.NOT_FOUND);
	}

	static TaskUnavailable changed() {
		return new TaskUnavailable("En anden har arbejdet på sagen imens. Genindlæs listen, og se, om opgaven er løst.",
				Status.CONFLICT);
	}

}
