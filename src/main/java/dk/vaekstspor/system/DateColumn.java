package dk.vaekstspor.system;

import java.sql.JDBCType;
import java.time.LocalDate;

import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.mapping.JdbcValue;

/**
 * Keeps a {@link LocalDate} in a DATE column as it is. Spring Data would make it midnight
 * in the machine's time zone, which is another day for a driver that thinks of another
 * zone.
 */
final class DateColumn {

	private DateColumn() {
	}

	@WritingConverter
	static class Writer implements Converter<LocalDate, JdbcValue> {

		@Override
		public JdbcValue convert(LocalDate date) {
			return JdbcValue.of(date, JDBCType.DATE);
		}

	}

}
