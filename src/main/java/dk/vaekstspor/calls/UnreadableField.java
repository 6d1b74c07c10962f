package dk.vaekstspor.calls;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * The field that could not be read from JSON.
 *
 * @param reason the key of the reason's text
 */
record UnreadableField(String name, String reason) {

	private static final int SHOWN = 60;

	/** Empty if the whole body could not be read. */
	static Optional<UnreadableField> of(HttpMessageNotReadableException unreadable) {
		if (!(unreadable.getCause() instanceof JsonMappingException fault) || isBroken(fault)
				|| fault.getPath().isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new UnreadableField(name(fault.getPath()), reason(fault)));
	}

	/** What is no JSON is so wherever it stands; a number too large is JSON. */
	private static boolean isBroken(JsonMappingException fault) {
		return fault.getCause() instanceof StreamReadException && !(fault.getCause() instanceof InputCoercionException);
	}

	private static String name(List<Reference> path) {
		StringBuilder name = new StringBuilder();
		for (Reference step : path) {
			name.append((step.getFieldName() != null) ? step.getFieldName() : "[" + step.getIndex() + "]");
		}
		return name.length() <= SHOWN ? visible(name.toString()) : visible(name.substring(0, SHOWN)) + "…";
	}

	private static String visible(String name) {
		return Objects.requireNonNullElse(PlainText.line(name), "");
	}

	private static String reason(JsonMappingException fault) {
		if (fault instanceof UnrecognizedPropertyException) {
			return "field.unknown";
		}
		Class<?> wanted = wanted(fault);
		if (Collection.class.isAssignableFrom(wanted)) {
			return "field.no-list";
		}
		return Number.class.isAssignableFrom(wanted) ? "field.no-number" : "field.no-text";
	}

	private static Class<?> wanted(JsonMappingException fault) {
		if (fault.getCause() instanceof InputCoercionException) {
			return Number.class;
		}
		return (fault instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null)
				? mismatch.getTargetType() : String.class;
	}

}
