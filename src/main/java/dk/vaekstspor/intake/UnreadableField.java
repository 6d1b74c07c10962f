package dk.vaekstspor.intake;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * The field that could not be read from JSON.
 *
 * @param reason the key of the reason's text
 */
record UnreadableField(String name, String reason) {

	/** Empty if the whole body could not be read. */
	static Optional<UnreadableField> of(Exception unreadable) {
		return (unreadable.getCause() instanceof JsonMappingException fault) ? fault.getPath()
			.stream()
			.findFirst()
			.map((step) -> new UnreadableField(step.getFieldName(), reason(fault))) : Optional.empty();
	}

	private static String reason(JsonMappingException fault) {
		return (fault instanceof UnrecognizedPropertyException) ? "enquiry.unknown" : "enquiry.no-text";
	}

}
