package dk.vaekstspor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Looks into every table of the engine.
 */
public final class EngineTables {

	private final JdbcTemplate jdbc;

	public EngineTables(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Where the text stands in a table of the engine, as {@code TABLE.COLUMN}. */
	public List<String> placesOf(String text) {
		List<String> places = new ArrayList<>();
		for (String table : tables()) {
			for (Map<String, Object> row : this.jdbc.queryForList("SELECT * FROM " + table)) {
				row.forEach((column, value) -> {
					if (read(value).contains(text)) {
						places.add(table + "." + column);
					}
				});
			}
		}
		return places;
	}

	/** How many rows a table of the engine has. */
	long rows(String table) {
		return this.jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
	}

	/** Every table whose name begins so. */
	List<String> tables(String prefix) {
		return tables().stream().filter((table) -> table.startsWith(prefix)).toList();
	}

	private List<String> tables() {
		return this.jdbc.queryForList("SELECT UPPER(TABLE_NAME) FROM INFORMATION_SCHEMA.TABLES "
				+ "WHERE UPPER(TABLE_NAME) LIKE 'ACT\\_%' ESCAPE '\\'", String.class);
	}

	private static String read(Object value) {
		if (value instanceof byte[] bytes) {
			return new String(bytes, StandardCharsets.UTF_8);
		}
		return String.valueOf(value);
	}

}
