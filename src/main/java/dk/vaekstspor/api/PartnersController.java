package dk.vaekstspor.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

import dk.vaekstspor.csv.CsvStyle;
import dk.vaekstspor.partner.KnowledgePartners;
import dk.vaekstspor.partner.PartnerFiles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The directory of knowledge partners, for programs. Who may call is said where all doors
 * are guarded.
 */
@RestController
@RequestMapping("/api/partners")
class PartnersController {

	/** Some ten thousand partners. */
	static final int MOST_BYTES = 1 << 23;

	private static final String CSV = "text/csv";

	private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

	private final KnowledgePartners partners;

	private final PartnerFiles files;

	PartnersController(KnowledgePartners partners, PartnerFiles files) {
		this.partners = partners;
		this.files = files;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, CSV })
	@Operation(summary = "The directory of knowledge partners",
			description = "For caseworkers and managers. As JSON, or as CSV with commas when that is asked for: the file "
					+ "that was imported last, byte for byte where nothing was changed since. Removed partners are left out.")
	@ApiResponse(responseCode = "200", description = "The partners, in the order of the directory",
			content = {
					@Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
							array = @ArraySchema(schema = @Schema(implementation = PartnerView.class))),
					@Content(mediaType = CSV, schema = @Schema(type = "string")) })
	@ApiResponse(responseCode = "401", description = "Nobody is signed in", content = @Content)
	@ApiResponse(responseCode = "403", description = "Neither a caseworker nor a manager", content = @Content)
	ResponseEntity<?> all(
			@Parameter(description = "csv or json; says more than the header Accept") @RequestParam(
					required = false) String format,
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT,
					defaultValue = MediaType.ALL_VALUE) String accept) {
		if ((format != null) ? format.equals("csv") : prefersCsv(accept)) {
			MediaType csv = new MediaType("text", "csv", StandardCharsets.UTF_8);
			return ResponseEntity.ok()
				.contentType(csv)
				.body(this.files.export(CsvStyle.PLAIN).getBytes(StandardCharsets.UTF_8));
		}
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.partners.inOrder().stream().map(PartnerView::of).toList());
	}

	@PutMapping(consumes = CSV, produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Replaces the directory by a CSV file, all or nothing",
			description = "For managers. UTF-8, separated by commas or semicolons, with the columns of what GET answers; "
					+ "`email`, `status` (active, paused), `languages` (da, en, de), `capacity` and `conflicts` (CVR "
					+ "numbers) may be left out, and what they said stays then. Partners that the file does not name "
					+ "are removed.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = CSV, schema = @Schema(type = "string"))))
	@ApiResponse(responseCode = "200", description = "What was changed")
	@ApiResponse(responseCode = "401", description = "Nobody is signed in", content = @Content)
	@ApiResponse(responseCode = "403", description = "Not a manager", content = @Content)
	@ApiResponse(responseCode = "409", description = "Somebody changed a partner meanwhile; nothing is changed",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "413", description = "The file is too large; nothing is changed",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "422",
			description = "The file has faults, of which `errors` names every one as `{line, column, reason}`; nothing "
					+ "is changed",
			content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
	ImportView replace(@Parameter(hidden = true) InputStream body) throws IOException {
		return ImportView.of(this.files.replace(reader(body)));
	}

	private static boolean prefersCsv(String accept) {
		MediaType csv = MediaType.valueOf(CSV);
		List<MediaType> wanted = MediaType.parseMediaTypes(accept)
			.stream()
			.filter((type) -> type.includes(csv) || type.includes(MediaType.APPLICATION_JSON))
			.sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
			.toList();
		return !wanted.isEmpty() && !wanted.get(0).includes(MediaType.APPLICATION_JSON);
	}

	/** A decoder of its own tells when a file is not UTF-8. */
	private static Reader reader(InputStream body) throws IOException {
		byte[] file = body.readNBytes(MOST_BYTES + 1);
		if (file.length > MOST_BYTES) {
			throw new FileTooLarge();
		}
		return new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8.newDecoder());
	}

}
