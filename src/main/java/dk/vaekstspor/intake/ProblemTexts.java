package dk.vaekstspor.intake;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Problem details in the caller's language. Programs tell them apart by their type.
 */
@Component
class ProblemTexts {

	private final MessageSource messages;

	ProblemTexts(MessageSource messages) {
		this.messages = messages;
	}

	ProblemDetail problem(HttpStatus status, String kind, Locale language, Object... values) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status,
				this.messages.getMessage("problem." + kind + ".detail", values, language));
		problem.setType(URI.create("urn:vaekstspor:problem:" + kind));
		problem.setTitle(this.messages.getMessage("problem." + kind + ".title", null, language));
		return problem;
	}

	ProblemDetail fieldProblems(List<FieldProblem> errors, Locale language) {
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "invalid", language);
		problem.setProperty("errors", errors);
		return problem;
	}

	ProblemDetail fieldProblem(String field, String reason, Locale language) {
		return fieldProblems(List.of(new FieldProblem(field, this.messages.getMessage(reason, null, language))),
				language);
	}

}
