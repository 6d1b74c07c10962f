package dk.vaekstspor.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.data.relational.core.dialect.Dialect;
import org.springframework.data.relational.core.sql.SqlIdentifier;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Hands out case numbers: the Danish year and the next value of one database sequence,
 * which no two cases share. A rolled back case leaves a gap.
 */
@Component
class CaseNumbers {

	private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

	private final JdbcOperations jdbc;

	private final String nextValue;

	private final Clock clock;

	CaseNumbers(JdbcOperations jdbc, Dialect dialect, Clock clock) {
		this.jdbc = jdbc;
		this.nextValue = dialect.getIdGeneration().createSequenceQuery(SqlIdentifier.unquoted("case_number_sequence"));
		this.clock = clock;
	}

	String next() {
		int year = LocalDate.ofInstant(this.clock.instant(), DENMARK).getYear();
		return "%d-%05d".formatted(year, this.jdbc.queryForObject(this.nextValue, Long.class));
	}

}
