package dk.vaekstspor.casefile;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads only: entries are written by {@link Journal}, which inserts and nothing else.
 */
interface JournalEntryRepository extends Repository<JournalEntry, Long> {

	Optional<JournalEntry> findById(long id);

	Optional<JournalEntry> findByMessageId(String messageId);

	List<JournalEntry> findByCaseNumberOrderByNumber(String caseNumber);

	/**
	 * Holds the case until the transaction ends, so that nobody else takes its next
	 * number.
	 */
	@Query("SELECT case_number FROM case_file WHERE case_number = :caseNumber FOR UPDATE")
	Optional<String> lockCase(String caseNumber);

	@Query("SELECT COALESCE(MAX(number), 0) FROM journal_entry WHERE case_number = :caseNumber")
	int lastNumber(String caseNumber);

}
