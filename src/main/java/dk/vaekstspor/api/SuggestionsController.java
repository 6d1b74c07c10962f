package dk.vaekstspor.api;

import java.util.List;

import dk.vaekstspor.company.IndustryCode;
import dk.vaekstspor.company.IndustryCodes;
import dk.vaekstspor.matching.MatchRequest;
import dk.vaekstspor.matching.PartnerMatching;
import dk.vaekstspor.triage.EnquiryTriage;
import dk.vaekstspor.triage.TriageSuggestion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the municipality's knowledge suggests, for programs; it changes and keeps nothing.
 * Who may call is said where all doors are guarded.
 */
@RestController
@Tag(name = "Suggestions", description = "What an enquiry is about, and who could help")
@ApiResponse(responseCode = "200", description = "The suggestions; a person decides")
@ApiResponse(responseCode = "400", description = "A field is missing or wrong; `errors` names each with its reason",
		content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
				schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(responseCode = "401", description = "Nobody is signed in", content = @Content)
@ApiResponse(responseCode = "403", description = "Neither a caseworker nor a manager", content = @Content)
@ApiResponse(responseCode = "413", description = "The body is too large", content = @Content)
@ApiResponse(responseCode = "415", description = "The body is no JSON", content = @Content)
class SuggestionsController {

	static final String TRIAGE = "/api/triage";

	static final String MATCHES = "/api/partner-matches";

	private final EnquiryTriage triage;

	private final PartnerMatching matching;

	private final IndustryCodes industryCodes;

	SuggestionsController(EnquiryTriage triage, PartnerMatching matching, IndustryCodes industryCodes) {
		this.triage = triage;
		this.matching = matching;
		this.industryCodes = industryCodes;
	}

	@PostMapping(path = TRIAGE, consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "What an enquiry seems to be about",
			description = "For caseworkers and managers. Reads Danish and English, says nothing when unsure, and names "
					+ "the words that it goes by. Changes nothing, and nothing of the text is kept.")
	TriageView triage(@RequestBody TriageRequest request) {
		IndustryCode code = request.check(this.industryCodes);
		TriageSuggestion suggestion = (code != null) ? this.triage.suggest(request.text(), code.digits(), code.scheme())
				: this.triage.suggest(request.text(), null, null);
		return TriageView.of(suggestion, TriageReasons.of(suggestion, code));
	}

	@PostMapping(path = MATCHES, consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Knowledge partners that could help a company, best first",
			description = "For caseworkers and managers. Give needs, a text, or both. The first five give a choice: at most "
					+ "three of a kind, and the Erhvervshus wherever the law wants it, so that one that is left "
					+ "out of them may score higher. Changes nothing, and nothing of the text is kept.")
	List<PartnerMatchView> matches(@RequestBody PartnerMatchRequest request) {
		MatchRequest wanted = request.check();
		return this.matching.rank(wanted, request.limit()).stream().map(PartnerMatchView::of).toList();
	}

}
