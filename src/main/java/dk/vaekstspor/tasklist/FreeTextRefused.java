package dk.vaekstspor.tasklist;

import jakarta.ws.rs.BadRequestException;

/**
 * Free text was about to be kept in the engine. Being a bad request, the engine's REST
 * API answers HTTP 400 with just the Danish message.
 */
final class FreeTextRefused extends BadRequestException {

	FreeTextRefused(String message) {
		super(message);
	}

}
