package dk.vaekstspor.system;

import java.sql.JDBCType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.mapping.JdbcValue;

/**
 * Keeps an {@link Instant} in a TIMESTAMP WITH TIME ZONE column without a detour by the
 * machine's time zone, in which an hour of each autumn occurs twice.
 */
final class InstantColumn {

	private InstantColumn() {
	}

	/**
	 * To a {@link JdbcValue}, because Spring Data would pass over a converter to another
	 * type for its own one to java.sql.Timestamp (spring-data-relational issue 2292).
	 */
	@WritingConverter
	static class Writer implements Converter<Instant, JdbcValue> {

		@Override
		public JdbcValue convert(Instant instant) {
			return JdbcValue.of(instant.atOffset(ZoneOffset.UTC), JDBCType.TIMESTAMP_WITH_TIMEZONE);
		}

	}

	@ReadingConverter
	static class Reader implements Converter<OffsetDateTime, Instant> {

		@Override
		public Instant convert(OffsetDateTime time) {
			return time.toInstant();
		}

	}

}
