package dk.vaekstspor.language;

import java.io.StringReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dk.vaekstspor.csv.CsvColumn;
import dk.vaekstspor.csv.CsvFault;
import dk.vaekstspor.csv.CsvFile;
import dk.vaekstspor.csv.CsvRow;
import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.MessageKind;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The labelled examples: {@code examples/*.csv}.
 */
@Component
class ExampleFiles {

	private final LanguageFolder folder;

	ExampleFiles(LanguageFolder folder) {
		this.folder = folder;
	}

	/**
	 * All examples.
	 * @throws LanguageDataFaulty when a file has a fault, with its place
	 */
	List<Example> read() {
		return this.folder.files("examples/*.csv").stream().flatMap((file) -> read(file).stream()).toList();
	}

	private static List<Example> read(Resource file) {
		CsvFile<ExampleColumn> csv = CsvFile.read(new StringReader(LanguageFolder.text(file)), ExampleColumn.class);
		if (!csv.faults().isEmpty()) {
			throw new LanguageDataFaulty(file.getFilename(),
					csv.faults().stream().map(CsvFault::inDanish).collect(Collectors.joining(" ")));
		}
		return csv.rows().stream().map(ExampleFiles::example).toList();
	}

	private static Example example(CsvRow<ExampleColumn> row) {
		MessageKind kind = one(row, ExampleColumn.KIND, MessageKind.class);
		return new Example(row.text(ExampleColumn.TEXT),
				new Labels(many(row, ExampleColumn.NEEDS, Need.class),
						many(row, ExampleColumn.COMPETENCES, Competence.class),
						one(row, ExampleColumn.SECTOR, Sector.class), one(row, ExampleColumn.CASE_TYPE, CaseType.class),
						many(row, ExampleColumn.FLAGS, Flag.class), (kind != null) ? kind : MessageKind.COMPANY_CASE));
	}

	private static <T extends Enum<T> & Term> Set<T> many(CsvRow<ExampleColumn> row, ExampleColumn column,
			Class<T> vocabulary) {
		Set<T> terms = EnumSet.noneOf(vocabulary);
		CsvColumn.parts(row.text(column)).forEach((code) -> Term.find(vocabulary, code).ifPresent(terms::add));
		return terms;
	}

	private static <T extends Enum<T> & Term> T one(CsvRow<ExampleColumn> row, ExampleColumn column,
			Class<T> vocabulary) {
		return Term.find(vocabulary, row.text(column)).orElse(null);
	}

}
