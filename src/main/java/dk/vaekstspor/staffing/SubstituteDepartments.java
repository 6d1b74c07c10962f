package dk.vaekstspor.staffing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Term;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Which departments know enough to be asked when nobody of a department can come, read
 * from substitute-departments.csv.
 */
@Component
class SubstituteDepartments {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	private final Map<Department, List<Department>> substitutes = new EnumMap<>(Department.class);

	SubstituteDepartments() {
		try (Reader reader = new InputStreamReader(
				new ClassPathResource("staffing/substitute-departments.csv").getInputStream(), StandardCharsets.UTF_8);
				CSVParser rows = FORMAT.parse(reader)) {
			rows.forEach((row) -> this.substitutes.put(department(row.get("department")), substitutes(row)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The substitutes, the best first; may be empty. */
	List<Department> of(Department department) {
		return this.substitutes.getOrDefault(department, List.of());
	}

	private static List<Department> substitutes(CSVRecord row) {
		return Arrays.stream(row.get("substitutes").split(" ")).map(SubstituteDepartments::department).toList();
	}

	private static Department department(String code) {
		return Term.find(Department.class, code)
			.orElseThrow(() -> new IllegalStateException("Unknown department " + code));
	}

}
