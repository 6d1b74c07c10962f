package dk.vaekstspor.calls;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/**
 * Problem details (RFC 9457) in the caller's language. Programs tell them apart by their
 * type.
 */
@Component
public class ProblemTexts {

	private final MessageSource messages;

	public ProblemTexts(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * A problem of a kind that the message files have a title and a detail for.
	 * @param values what the detail mentions
	 */
	public ProblemDetail problem(HttpStatus status, String kind, Locale language, Object... values) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status,
				text("problem." + kind + ".detail", language, values));
		problem.setType(URI.create("urn:vaekstspor:problem:" + kind));
		problem.setTitle(text("problem." + kind + ".title", language));
		return problem;
	}

	/** Fields are missing or wrong. */
	public ProblemDetail fieldProblems(List<FieldProblem> errors, Locale language) {
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "invalid", language);
		problem.setProperty("errors", errors);
		return problem;
	}

	/**
	 * One field is missing or wrong.
	 * @param reason the key of the reason's text
	 */
	public ProblemDetail fieldProblem(String field, String reason, Locale language) {
		return fieldProblems(List.of(new FieldProblem(field, text(reason, language))), language);
	}

	/** The body is not the JSON that the call takes; nothing of it is repeated. */
	public ProblemDetail unreadable(HttpMessageNotReadableException unreadable, Locale language) {
		if (unreadable.getMostSpecificCause() instanceof BodyTooLarge tooLarge) {
			return tooLarge(tooLarge, language);
		}
		return UnreadableField.of(unreadable)
			.map((field) -> fieldProblem(field.name(), field.reason(), language))
			.orElseGet(() -> problem(HttpStatus.BAD_REQUEST, "malformed", language));
	}

	/** The body was not read to its end. */
	public ProblemDetail tooLarge(BodyTooLarge tooLarge, Locale language) {
		return problem(HttpStatus.PAYLOAD_TOO_LARGE, "too-large", language, tooLarge.mostBytes() / 1024);
	}

	/** The text of that key in the caller's language, with the values filled in. */
	public String text(String key, Locale language, Object... values) {
		return this.messages.getMessage(key, values, language);
	}

}
