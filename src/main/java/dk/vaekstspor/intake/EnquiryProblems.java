package dk.vaekstspor.intake;

import java.util.List;
import java.util.Locale;

import dk.vaekstspor.calls.BodyTooLarge;
import dk.vaekstspor.calls.Failure;
import dk.vaekstspor.calls.FieldProblem;
import dk.vaekstspor.calls.ProblemTexts;
import dk.vaekstspor.engine.FormRejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Why an enquiry was not taken, as a problem detail (RFC 9457). Nothing of the enquiry is
 * repeated, neither to the caller nor in the log.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = EnquiryController.class)
class EnquiryProblems {

	private static final Logger log = LoggerFactory.getLogger(EnquiryProblems.class);

	private final ProblemTexts texts;

	EnquiryProblems(ProblemTexts texts) {
		this.texts = texts;
	}

	@ExceptionHandler
	ProblemDetail invalid(MethodArgumentNotValidException invalid, Locale language) {
		List<FieldProblem> errors = invalid.getFieldErrors()
			.stream()
			.map((error) -> new FieldProblem(error.getField(), error.getDefaultMessage()))
			.sorted((a, b) -> EnquiryFields.order(a.field()) - EnquiryFields.order(b.field()))
			.toList();
		return this.texts.fieldProblems(errors, language);
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException unreadable, Locale language) {
		return this.texts.unreadable(unreadable, language);
	}

	@ExceptionHandler
	ProblemDetail rejected(FormRejected rejected, Locale language) {
		List<FieldProblem> errors = rejected.faults()
			.stream()
			.map((fault) -> new FieldProblem(fault.key(), fault.message()))
			.toList();
		return this.texts.fieldProblems(errors, language);
	}

	@ExceptionHandler
	ProblemDetail malformed(IdempotencyKeyMalformed malformed, Locale language) {
		return this.texts.fieldProblem("Idempotency-Key", "enquiry.idempotency-key", language);
	}

	@ExceptionHandler
	ProblemDetail reused(IdempotencyKeyReused reused, Locale language) {
		return this.texts.problem(HttpStatus.UNPROCESSABLE_ENTITY, "key-reused", language);
	}

	@ExceptionHandler
	ProblemDetail tooLarge(BodyTooLarge tooLarge, Locale language) {
		return this.texts.tooLarge(tooLarge, language);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> tooMany(TooManyEnquiries tooMany, Locale language) {
		long seconds = tooMany.secondsToWait();
		return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
			.header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
			.body(this.texts.problem(HttpStatus.TOO_MANY_REQUESTS, "too-many", language, seconds));
	}

	/** The message is left out: it may quote the enquiry. */
	@ExceptionHandler
	ProblemDetail failed(Exception failure, Locale language) {
		log.error("An enquiry was not taken: {}", Failure.of(failure));
		return this.texts.problem(HttpStatus.INTERNAL_SERVER_ERROR, "failed", language);
	}

}
