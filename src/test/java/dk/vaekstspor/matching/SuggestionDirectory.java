package dk.vaekstspor.matching;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.KnowledgePartners;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;

/**
 * Changes the shipped directory as people do, by a file, and puts it back.
 */
@TestComponent
class SuggestionDirectory {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	private static final List<String> OPTIONAL = List.of("email", "languages", "capacity", "conflicts");

	private final KnowledgePartners partners;

	SuggestionDirectory(KnowledgePartners partners) {
		this.partners = partners;
	}

	/** The partners that may be proposed, by id. */
	Map<String, KnowledgePartner> active() {
		return this.partners.active().stream().collect(Collectors.toMap(KnowledgePartner::id, Function.identity()));
	}

	/** Imports the shipped rows, by id and column, with those changes. */
	void importWith(Consumer<Map<String, Map<String, String>>> changes) {
		Map<String, Map<String, String>> rows = shipped();
		changes.accept(rows);
		this.partners.importCsv(new StringReader(write(rows.values())));
	}

	void reset() {
		importWith((rows) -> {
		});
	}

	/** A row like another with its own id. */
	static void copy(Map<String, Map<String, String>> rows, String id, String newId) {
		Map<String, String> copy = new LinkedHashMap<>(rows.get(id));
		copy.put("id", newId);
		rows.put(newId, copy);
	}

	private static Map<String, Map<String, String>> shipped() {
		Map<String, Map<String, String>> rows = new LinkedHashMap<>();
		try (Reader csv = new InputStreamReader(new ClassPathResource("partners/partners.csv").getInputStream(),
				StandardCharsets.UTF_8); CSVParser parser = FORMAT.parse(csv)) {
			for (CSVRecord row : parser) {
				Map<String, String> values = new LinkedHashMap<>();
				parser.getHeaderNames().forEach((column) -> values.put(column, row.get(column)));
				values.put("status", "active");
				OPTIONAL.forEach((column) -> values.put(column, ""));
				rows.put(row.get("id"), values);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return rows;
	}

	private static String write(Collection<Map<String, String>> rows) {
		StringWriter text = new StringWriter();
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
			printer.printRecord(rows.iterator().next().keySet());
			for (Map<String, String> row : rows) {
				printer.printRecord(row.values());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

}
