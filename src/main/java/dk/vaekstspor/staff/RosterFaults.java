package dk.vaekstspor.staff;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.csv.CsvFault;
import dk.vaekstspor.csv.CsvRow;

/**
 * What is wrong between the colleagues of a file, however well each of them is written.
 */
final class RosterFaults {

	private RosterFaults() {
	}

	/** Substitutes who are nobody, or the very person. */
	static List<CsvFault> of(Collection<CsvRow<RosterColumn>> rows, Set<String> others) {
		Set<String> known = Stream.concat(others.stream(), rows.stream().map(RosterRow::new).map(RosterRow::userId))
			.collect(Collectors.toSet());
		return rows.stream().map(RosterRow::new).flatMap((row) -> substituteFault(row, known)).toList();
	}

	/**
	 * Those who must not vanish and are not in the file; it is the header that lacks
	 * them.
	 */
	static List<CsvFault> needed(List<StaffMember> before, List<CsvRow<RosterColumn>> rows, Set<String> busy) {
		Set<String> kept = rows.stream().map(RosterRow::new).map(RosterRow::userId).collect(Collectors.toSet());
		return before.stream()
			.map(StaffMember::userId)
			.filter((userId) -> busy.contains(userId) && !kept.contains(userId))
			.map((userId) -> RosterColumn.USER_ID.fault(1, RosterMistake.NEEDED, userId))
			.toList();
	}

	private static Stream<CsvFault> substituteFault(RosterRow row, Set<String> known) {
		String substitute = row.substitute();
		if (substitute.isEmpty()) {
			return Stream.empty();
		}
		if (substitute.equals(row.userId())) {
			return Stream.of(RosterColumn.SUBSTITUTE.fault(row.row().line(), RosterMistake.OWN_SUBSTITUTE, substitute));
		}
		return known.contains(substitute) ? Stream.empty() : Stream
			.of(RosterColumn.SUBSTITUTE.fault(row.row().line(), RosterMistake.SUBSTITUTE_UNKNOWN, substitute));
	}

}
