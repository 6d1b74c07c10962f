package dk.vaekstspor.partner;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.vaekstspor.csv.CsvFile;

/**
 * A faultless file, and what it makes of the directory that is there.
 *
 * @param partners those of the file, in its order
 * @param changes what is different in them from what is there
 */
record DirectoryFile(PartnerFile file, List<KnowledgePartner> partners, DirectoryChanges changes) {

	/**
	 * Reads a file.
	 * @param known every partner on record
	 * @throws dk.vaekstspor.csv.CsvRejected with every fault by line and column
	 */
	static DirectoryFile read(Reader csv, List<KnowledgePartner> known) {
		CsvFile<PartnerColumn> file = CsvFile.read(csv, PartnerColumn.class);
		Map<String, KnowledgePartner> byId = known.stream()
			.collect(Collectors.toMap(KnowledgePartner::id, Function.identity()));
		List<KnowledgePartner> partners = new ArrayList<>();
		file.faultlessRows().stream().map(PartnerRow::new).forEach((row) -> {
			KnowledgePartner partner = row.partner(byId.get(row.id()));
			partners.add(partner.at(partners.size(), partner.version()));
		});
		return new DirectoryFile(PartnerFile.of(file), partners, DirectoryChanges.between(known, partners));
	}

}
