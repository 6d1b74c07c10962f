package dk.vaekstspor.partner;

import java.io.Reader;
import java.util.Optional;

import dk.vaekstspor.csv.CsvStyle;

import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The directory as a CSV file, out and in again.
 */
@Component
@Transactional
public class PartnerFiles {

	private final KnowledgePartners partners;

	private final JdbcAggregateOperations aggregates;

	PartnerFiles(KnowledgePartners partners, JdbcAggregateOperations aggregates) {
		this.partners = partners;
		this.aggregates = aggregates;
	}

	/**
	 * The directory as a file. What was imported comes out byte for byte, where nothing
	 * was changed since and the style is that of the file; importing what comes out
	 * changes nothing.
	 */
	@Transactional(readOnly = true)
	public String export(CsvStyle style) {
		return Optional.ofNullable(this.aggregates.findById(PartnerFile.ID, PartnerFile.class))
			.map((file) -> DirectoryExport.like(file.read()))
			.orElseGet(DirectoryExport::usual)
			.write(this.partners.inOrder(), style);
	}

	/**
	 * What the file would change.
	 * @throws dk.vaekstspor.csv.CsvRejected with every fault by line and column
	 */
	@Transactional(readOnly = true)
	public DirectoryChanges check(Reader csv) {
		return DirectoryFile.read(csv, this.partners.onRecord()).changes();
	}

	/**
	 * Replaces the directory by the file: who is not in it is removed, and stays on
	 * record.
	 * @throws dk.vaekstspor.csv.CsvRejected with every fault by line and column; nothing
	 * is changed
	 * @throws PartnerChangedMeanwhile if somebody changed a partner during the import
	 * @see KnowledgePartners#importCsv
	 */
	public DirectoryChanges replace(Reader csv) {
		return PartnerChangedMeanwhile.unlessAlone(() -> this.partners.importCsv(csv));
	}

}
