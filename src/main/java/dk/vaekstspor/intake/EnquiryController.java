package dk.vaekstspor.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The call with which the municipality's contact form, or any other program, opens a
 * case.
 */
@RestController
@Tag(name = "Enquiries", description = "Companies' enquiries to the municipality")
class EnquiryController {

	private final EnquiryIntake intake;

	EnquiryController(EnquiryIntake intake) {
		this.intake = intake;
	}

	@PostMapping(path = "/api/enquiries", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Hand in an enquiry",
			description = "Opens a case and begins its process; both are there before the answer is. Needs no sign-in.")
	@SecurityRequirements
	@ApiResponse(responseCode = "201", description = "The case is open")
	@ApiResponse(responseCode = "400", description = "A field is missing or wrong; `errors` names each with its reason",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "413", description = "The body is too large", content = @Content)
	@ApiResponse(responseCode = "415", description = "The body is no JSON", content = @Content)
	@ApiResponse(responseCode = "422", description = "The key has been used with another body", content = @Content)
	@ApiResponse(responseCode = "429", description = "Too many enquiries from this address; `Retry-After` says in how "
			+ "many seconds to try again", content = @Content)
	EnquiryReceipt open(@Parameter(
			description = "1 to 200 visible ASCII characters that name this enquiry, for example a UUID. "
					+ "A repeat with the same key and body opens no second case and gets the first answer.",
			schema = @Schema(minLength = 1, maxLength = 200)) @RequestHeader(name = "Idempotency-Key",
					required = false) String key,
			@Valid @RequestBody EnquiryRequest request) {
		return new EnquiryReceipt(this.intake.open(request, (key != null) ? new IdempotencyKey(key) : null));
	}

}
