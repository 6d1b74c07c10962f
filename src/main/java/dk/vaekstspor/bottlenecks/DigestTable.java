package dk.vaekstspor.bottlenecks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * Keeps digests.
 */
@Component
class DigestTable {

	/** In the place of a sector or case type: all of them. */
	static final String ALL = "*";

	private final JdbcOperations database;

	DigestTable(JdbcOperations database) {
		this.database = database;
	}

	/** Nobody else makes or drops digests until the transaction ends. */
	void lock() {
		this.database.queryForObject("SELECT id FROM step_digest_lock WHERE id = 1 FOR UPDATE", Integer.class);
	}

	/** Where there are digests of that unit for the days, oldest first. */
	List<DigestSlot> slots(Selection selection, DigestUnit unit, DayRange days) {
		List<DigestSlot> everything = slots(selection.processKey(), DigestCell.EVERYTHING, unit, days);
		DigestCell cell = new DigestCell(orAll(selection.sector()), orAll(selection.caseType()));
		if (cell.equals(DigestCell.EVERYTHING) || everything.isEmpty()) {
			return everything;
		}
		Map<LocalDate, DigestSlot> selected = slots(selection.processKey(), cell, unit, days).stream()
			.collect(Collectors.toMap(DigestSlot::firstDay, Function.identity()));
		return everything.stream().map((slot) -> slot.of(selected.get(slot.firstDay()))).toList();
	}

	/** One look into one index; joined, a database that knows no figures yet errs. */
	private List<DigestSlot> slots(String processKey, DigestCell cell, DigestUnit unit, DayRange days) {
		return this.database.query("""
				SELECT first_day, id, passages, started, ended FROM step_digest
				WHERE process_key = ? AND sector = ? AND case_type = ? AND unit = ? AND first_day >= ? AND first_day < ?
				ORDER BY first_day""",
				(row, number) -> new DigestSlot(unit, row.getObject(1, LocalDate.class), row.getLong(2),
						counts(row, 3)),
				processKey, cell.sector(), cell.caseType(), unit.name(), days.from(), days.before());
	}

	/** Hands out the content of the digests of those ids. */
	void contents(List<Long> ids, BiConsumer<Long, byte[]> use) {
		if (!ids.isEmpty()) {
			RowCallbackHandler each = (row) -> use.accept(row.getLong(1), row.getBytes(2));
			this.database.query(
					"SELECT id, content FROM step_digest WHERE id IN (" + "?, ".repeat(ids.size() - 1) + "?)", each,
					ids.toArray());
		}
	}

	/** Hands out all digests of that unit for the days, with what they are of. */
	void cells(String processKey, DigestUnit unit, DayRange days, CellUse use) {
		RowCallbackHandler each = (row) -> use.accept(new DigestCell(row.getString(1), row.getString(2)),
				row.getBytes(3), counts(row, 4));
		this.database.query(
				"SELECT sector, case_type, content, passages, started, ended FROM step_digest WHERE process_key = ? "
						+ "AND unit = ? AND first_day >= ? AND first_day < ? ORDER BY sector, case_type",
				each, processKey, unit.name(), days.from(), days.before());
	}

	void insert(String processKey, DigestUnit unit, LocalDate firstDay, Map<DigestCell, ProcessDigest> digests) {
		this.database.batchUpdate(
				"INSERT INTO step_digest (process_key, unit, first_day, sector, case_type, passages, started, ended, content) "
						+ "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
				digests.entrySet()
					.stream()
					.map((one) -> new Object[] { processKey, unit.name(), firstDay, one.getKey().sector(),
							one.getKey().caseType(), one.getValue().counts().passages(),
							one.getValue().counts().started(), one.getValue().counts().ended(),
							one.getValue().toBytes() })
					.toList());
	}

	/** Drops what is told of that day. */
	void drop(String processKey, LocalDate day) {
		for (DigestUnit unit : DigestUnit.values()) {
			this.database.update("DELETE FROM step_digest WHERE process_key = ? AND unit = ? AND first_day = ?",
					processKey, unit.name(), unit.first(day));
		}
	}

	void drop(String processKey) {
		this.database.update("DELETE FROM step_digest WHERE process_key = ?", processKey);
	}

	private static DigestCounts counts(ResultSet row, int column) throws SQLException {
		return new DigestCounts(row.getLong(column), row.getLong(column + 1), row.getLong(column + 2));
	}

	private static String orAll(String code) {
		return (code != null) ? code : ALL;
	}

	/**
	 * Takes in the content of a digest.
	 */
	interface CellUse {

		void accept(DigestCell cell, byte[] content, DigestCounts counts);

	}

}
