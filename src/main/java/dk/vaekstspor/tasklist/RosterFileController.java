package dk.vaekstspor.tasklist;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.staff.RosterChanges;
import dk.vaekstspor.staff.RosterFiles;

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
 * The roster as a CSV file, for managers only.
 */
@RestController
@RequestMapping("/camunda/api/vaekstspor/roster")
class RosterFileController {

	/** Some thousand colleagues. */
	static final int MOST_BYTES = 1 << 20;

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final RosterFiles files;

	private final SignedIn signedIn;

	private final Clock clock;

	RosterFileController(RosterFiles files, SignedIn signedIn, Clock clock) {
		this.files = files;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@GetMapping("/export")
	ResponseEntity<byte[]> export() {
		this.signedIn.as(RosterController.REFUSAL, Groups.MANAGER);
		ContentDisposition attachment = ContentDisposition.attachment()
			.filename("bemanding-" + LocalDate.now(this.clock) + ".csv")
			.build();
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
			.body(this.files.export().getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Replaces the roster by a file, all or nothing.
	 * @param check whether only to say what the file would change
	 */
	@PostMapping("/import")
	ImportResult replace(@RequestParam(defaultValue = "false") boolean check, InputStream body) throws IOException {
		this.signedIn.as(RosterController.REFUSAL, Groups.MANAGER);
		Reader csv = reader(body.readNBytes(MOST_BYTES + 1));
		RosterChanges changes = check ? this.files.check(csv) : this.files.replace(csv);
		return ImportResult.of(changes);
	}

	/** A decoder of its own tells when a file is not UTF-8. */
	private static Reader reader(byte[] file) {
		if (file.length > MOST_BYTES) {
			throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE,
					"Filen er for stor. Den må højst fylde 1 MB.");
		}
		return new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8.newDecoder());
	}

	/** How many colleagues a file adds, changes and removes. */
	record ImportResult(int added, int changed, int removed) {

		static ImportResult of(RosterChanges changes) {
			return new ImportResult(changes.added().size(), changes.changed().size(), changes.removed().size());
		}

	}

}
