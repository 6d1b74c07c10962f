package dk.vaekstspor.correspondence;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.CompanyRows;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.casefile.JournalEntry;
import dk.vaekstspor.casefile.NewEnquiry;
import dk.vaekstspor.vocabulary.Channel;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A case with a journal, and letters about it, each sent in a transaction like an engine
 * job's.
 */
@DataJdbcTest(includeFilters = @Filter(type = FilterType.REGEX, pattern = "dk\\.vaekstspor\\.casefile\\..*"))
@Import(LetterTesting.Time.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class LetterTesting {

	static final Instant NOW = Instant.parse("2026-03-09T08:00:00Z");

	static final String TEXT = "Ja, <b>det</b> må I gerne 🏗️\nHilsen æøå";

	@TempDir
	Path directory;

	String caseNumber;

	@Autowired
	private JdbcClient database;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private Journal journal;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeEach
	void openCase() {
		long company = CompanyRows.company(this.database);
		this.caseNumber = this.caseFiles
			.open(new NewEnquiry(company, null, Channel.EMAIL, "Må vi?", null, false, null, null))
			.caseNumber();
	}

	Letter letter(String reference, String... to) {
		return new Letter(this.caseNumber, "answer", reference, List.of(to),
				Map.of("contactName", "Mette Lind", "text", TEXT));
	}

	Correspondence correspondence(Postman postman) {
		MailSettings settings = new MailSettings("Erhverv Herning <erhverv@herning.example>", "Erhverv", this.directory,
				URI.create("https://sager.example"), Duration.ofSeconds(1));
		try {
			return new Correspondence(new LetterTemplates(settings),
					new Envelope(settings, Clock.fixed(NOW, ZoneOffset.UTC)), postman, this.journal);
		}
		catch (AddressException ex) {
			throw new IllegalStateException(ex);
		}
	}

	void send(Correspondence correspondence, Letter letter) {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> correspondence.send(letter));
	}

	void sendAndCrashBeforeCommit(Correspondence correspondence, Letter letter) {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			correspondence.send(letter);
			status.setRollbackOnly();
		});
	}

	List<JournalEntry> entries() {
		return this.journal.of(this.caseNumber);
	}

	static String part(Part part, String type) throws IOException, MessagingException {
		if (part.isMimeType(type)) {
			return part.getContent().toString().replace("\r\n", "\n");
		}
		if (part.getContent() instanceof Multipart parts) {
			for (int i = 0; i < parts.getCount(); i++) {
				String found = part(parts.getBodyPart(i), type);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Time {

		@Bean
		Clock clock() {
			return Clock.fixed(NOW, ZoneOffset.UTC);
		}

	}

}
