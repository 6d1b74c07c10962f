package dk.vaekstspor.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dk.vaekstspor.csv.CsvFault;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a manager keeps the roster, one colleague at a time.
 */
@Component
@Transactional
public class RosterKeeping {

	private final Roster roster;

	private final OpenSeats openSeats;

	RosterKeeping(Roster roster, OpenSeats openSeats) {
		this.roster = roster;
		this.openSeats = openSeats;
	}

	/**
	 * Adds a colleague.
	 * @throws StaffEntryRejected with every fault
	 */
	public StaffMember add(StaffEntry entry) {
		RosterRow row = entry.row();
		List<CsvFault> faults = faults(row);
		this.roster.find(row.userId())
			.ifPresent((taken) -> faults.add(RosterColumn.USER_ID.fault(1, RosterMistake.TAKEN, taken.userId())));
		return this.roster.save(faultless(row, faults));
	}

	/**
	 * Replaces what was known about a colleague, whose user id stays.
	 * @param version the one that the change was based on
	 * @throws StaffEntryRejected with every fault
	 * @throws StaffMemberUnknown if the colleague has been removed meanwhile
	 * @throws OptimisticLockingFailureException if somebody else was faster
	 */
	public StaffMember change(String userId, StaffEntry entry, long version) {
		RosterRow row = entry.of(userId).row();
		StaffMember changed = faultless(row, faults(row));
		this.roster.find(userId).orElseThrow(StaffMemberUnknown::new);
		return this.roster.save(changed.at(version));
	}

	/**
	 * Removes a colleague; whoever had them as a substitute has none any more.
	 * @param version the one that the manager saw
	 * @throws StaffMemberUnknown if nobody has that user id
	 * @throws StaffMemberNeeded if the colleague is in an open taskforce
	 * @throws OptimisticLockingFailureException if somebody else was faster
	 */
	public void remove(String userId, long version) {
		StaffMember member = this.roster.find(userId).orElseThrow(StaffMemberUnknown::new);
		if (member.version() != version) {
			throw new OptimisticLockingFailureException("The colleague was changed meanwhile");
		}
		int open = this.openSeats.byUser().getOrDefault(userId, 0);
		if (open > 0) {
			throw new StaffMemberNeeded(open);
		}
		this.roster.all()
			.stream()
			.filter((other) -> userId.equals(other.substituteUserId()))
			.forEach((other) -> this.roster.save(other.replacedBy(null)));
		this.roster.remove(userId);
	}

	private List<CsvFault> faults(RosterRow row) {
		Set<String> known = this.roster.all().stream().map(StaffMember::userId).collect(Collectors.toSet());
		List<CsvFault> faults = new ArrayList<>();
		row.row().values().forEach((column, value) -> column.check(1, value).ifPresent(faults::add));
		faults.addAll(RosterFaults.of(List.of(row.row()), known));
		return faults;
	}

	private static StaffMember faultless(RosterRow row, List<CsvFault> faults) {
		if (!faults.isEmpty()) {
			faults.sort(RosterColumn.inReadingOrder());
			throw new StaffEntryRejected(faults);
		}
		return row.member();
	}

}
