package dk.vaekstspor.staff;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dk.vaekstspor.csv.CsvExport;
import dk.vaekstspor.csv.CsvFault;
import dk.vaekstspor.csv.CsvFile;
import dk.vaekstspor.csv.CsvRejected;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The roster as a CSV file, out and in again.
 */
@Component
@Transactional
public class RosterFiles {

	private final Roster roster;

	private final OpenSeats openSeats;

	RosterFiles(Roster roster, OpenSeats openSeats) {
		this.roster = roster;
		this.openSeats = openSeats;
	}

	/** The roster as a file; importing it changes nothing. */
	@Transactional(readOnly = true)
	public String export() {
		return CsvExport.write(RosterColumn.class,
				this.roster.all()
					.stream()
					.sorted(Comparator.comparing(StaffMember::userId))
					.map((member) -> RosterRow.of(member).row())
					.toList());
	}

	/**
	 * What the file would change.
	 * @throws CsvRejected with every fault by line and column
	 */
	@Transactional(readOnly = true)
	public RosterChanges check(Reader csv) {
		return RosterChanges.between(this.roster.all(), faultless(csv));
	}

	/**
	 * Replaces the roster by the file: who is not in it is removed. Somebody with an open
	 * taskforce must stay in it.
	 * @return what was changed
	 * @throws CsvRejected with every fault by line and column; nothing is changed
	 */
	public RosterChanges replace(Reader csv) {
		RosterChanges changes = check(csv);
		changes.added().forEach(this.roster::save);
		changes.changed().forEach(this.roster::save);
		changes.removed().forEach((member) -> this.roster.remove(member.userId()));
		return changes;
	}

	/**
	 * Adds the colleagues of the file beside those who are there, unless the roster has
	 * one of them already.
	 * @throws CsvRejected with every fault by line and column; nothing is changed
	 */
	public void addUnlessPresent(Reader csv) {
		Set<String> known = userIds(this.roster.all());
		CsvFile<RosterColumn> file = CsvFile.read(csv, RosterColumn.class);
		List<StaffMember> members = faultless(file, RosterFaults.of(file.rows(), known));
		if (members.stream().map(StaffMember::userId).noneMatch(known::contains)) {
			members.forEach(this.roster::save);
		}
	}

	private List<StaffMember> faultless(Reader csv) {
		CsvFile<RosterColumn> file = CsvFile.read(csv, RosterColumn.class);
		List<CsvFault> faults = new ArrayList<>(RosterFaults.of(file.rows(), Set.of()));
		if (!file.rows().isEmpty()) {
			faults.addAll(RosterFaults.needed(this.roster.all(), file.rows(), this.openSeats.byUser().keySet()));
		}
		return faultless(file, faults);
	}

	private static List<StaffMember> faultless(CsvFile<RosterColumn> file, List<CsvFault> more) {
		List<CsvFault> faults = new ArrayList<>(file.faults());
		faults.addAll(more);
		if (!faults.isEmpty()) {
			faults.sort(RosterColumn.inReadingOrder());
			throw new CsvRejected(faults);
		}
		return file.rows().stream().map((row) -> new RosterRow(row).member()).toList();
	}

	private static Set<String> userIds(List<StaffMember> members) {
		return members.stream().map(StaffMember::userId).collect(Collectors.toSet());
	}

}
