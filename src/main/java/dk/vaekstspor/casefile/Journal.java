package dk.vaekstspor.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The journals of all cases. Entries are added and read; there is no way to change or
 * remove one.
 */
@Component
@Transactional
public class Journal {

	/** The longest text of an entry, in characters. */
	public static final int LONGEST_TEXT = 100_000;

	private static final int LONGEST_SUBJECT = 300;

	private final JournalEntryRepository entries;

	private final JdbcAggregateOperations inserts;

	private final Clock clock;

	Journal(JournalEntryRepository entries, JdbcAggregateOperations inserts, Clock clock) {
		this.entries = entries;
		this.inserts = inserts;
		this.clock = clock;
	}

	/**
	 * Adds an entry. A longer subject than 300 characters is shortened; a longer text
	 * than {@link #LONGEST_TEXT} is refused with {@link TextTooLong}.
	 */
	public JournalEntry record(String caseNumber, Direction direction, String subject, String author, String text) {
		return add(caseNumber, direction, subject, author, text, null, null);
	}

	/** The entry of the mail with that Message-ID. */
	@Transactional(readOnly = true)
	public Optional<JournalEntry> findByMessageId(String messageId) {
		return this.entries.findByMessageId(messageId);
	}

	/** Adds a mail that goes out; each Message-ID can be journalised only once. */
	public JournalEntry recordMail(String caseNumber, String subject, String author, String text, String messageId) {
		return add(caseNumber, Direction.OUT, subject, author, text, messageId, null);
	}

	/** Adds the corrected text of an entry, which itself stays as it is. */
	public JournalEntry correct(long entryId, String author, String text) {
		JournalEntry wrong = this.entries.findById(entryId).orElseThrow(() -> new JournalEntryNotFound(entryId));
		return add(wrong.caseNumber(), wrong.direction(), "Rettelse til nr. " + wrong.number() + ": " + wrong.subject(),
				author, text, null, entryId);
	}

	/** The journal of a case, oldest entry first. */
	@Transactional(readOnly = true)
	public List<JournalEntry> of(String caseNumber) {
		return this.entries.findByCaseNumberOrderByNumber(caseNumber);
	}

	private JournalEntry add(String caseNumber, Direction direction, String subject, String author, String text,
			String messageId, Long corrects) {
		this.entries.lockCase(caseNumber).orElseThrow(() -> new CaseNotFound(caseNumber));
		int number = this.entries.lastNumber(caseNumber) + 1;
		String kept = StorableText.within(LONGEST_TEXT, text);
		return this.inserts.insert(new JournalEntry(null, caseNumber, number, direction, this.clock.instant(),
				StorableText.shortened(LONGEST_SUBJECT, subject), author, kept, sha256(kept), messageId, corrects));
	}

	private static String sha256(String text) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java platform has SHA-256", impossible);
		}
	}

}
