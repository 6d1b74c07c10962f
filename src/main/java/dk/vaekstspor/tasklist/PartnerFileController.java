package dk.vaekstspor.tasklist;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

import dk.vaekstspor.csv.CsvStyle;
import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.partner.PartnerFiles;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The directory of knowledge partners as a file for a Danish spreadsheet, for managers
 * only.
 */
@RestController
@RequestMapping("/camunda/api/vaekstspor/partners")
class PartnerFileController {

	/** Some ten thousand partners. */
	static final int MOST_BYTES = 1 << 23;

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final PartnerFiles files;

	private final PartnerViews views;

	private final SignedIn signedIn;

	private final Clock clock;

	PartnerFileController(PartnerFiles files, PartnerViews views, SignedIn signedIn, Clock clock) {
		this.files = files;
		this.views = views;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@GetMapping("/export")
	ResponseEntity<byte[]> export() {
		this.signedIn.as(PartnerController.NOT_YOURS_TO_CHANGE, Groups.MANAGER);
		ContentDisposition attachment = ContentDisposition.attachment()
			.filename("vidensaktoerer-" + LocalDate.now(this.clock) + ".csv")
			.build();
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
			.body(this.files.export(CsvStyle.DANISH).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Replaces the directory by a file, all or nothing.
	 * @param check whether only to say what the file would change
	 */
	@PostMapping("/import")
	PartnerImport replace(@RequestParam(defaultValue = "false") boolean check, InputStream body) throws IOException {
		this.signedIn.as(PartnerController.NOT_YOURS_TO_CHANGE, Groups.MANAGER);
		Reader csv = reader(body.readNBytes(MOST_BYTES + 1));
		return this.views.summary(check ? this.files.check(csv) : this.files.replace(csv));
	}

	/** A decoder of its own tells when a file is not UTF-8. */
	private static Reader reader(byte[] file) {
		if (file.length > MOST_BYTES) {
			throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE,
					"Filen er for stor. Den må højst fylde 8 MB.");
		}
		return new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8.newDecoder());
	}

}
