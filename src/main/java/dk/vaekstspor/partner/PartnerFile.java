package dk.vaekstspor.partner;

import java.io.StringReader;

import dk.vaekstspor.csv.CsvFile;

import org.springframework.data.annotation.Id;

/**
 * The file that was imported last, kept so that the next export is written as people
 * wrote that one: its columns, its line ends, and each cell that still holds.
 */
record PartnerFile(@Id Integer id, String content) {

	/** There is only one. */
	static final int ID = 1;

	static PartnerFile of(CsvFile<PartnerColumn> file) {
		return new PartnerFile(ID, file.text());
	}

	CsvFile<PartnerColumn> read() {
		return CsvFile.read(new StringReader(this.content), PartnerColumn.class);
	}

}
