package dk.vaekstspor.staff;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a file changes in the roster; who stays as they are is not mentioned.
 */
public record RosterChanges(List<StaffMember> added, List<StaffMember> changed, List<StaffMember> removed) {

	static RosterChanges between(List<StaffMember> before, List<StaffMember> after) {
		Map<String, StaffMember> known = before.stream()
			.collect(Collectors.toMap(StaffMember::userId, Function.identity()));
		Map<String, StaffMember> wanted = after.stream()
			.collect(Collectors.toMap(StaffMember::userId, Function.identity()));
		return new RosterChanges(after.stream().filter((member) -> !known.containsKey(member.userId())).toList(),
				after.stream().filter((member) -> differs(known.get(member.userId()), member)).toList(),
				before.stream().filter((member) -> !wanted.containsKey(member.userId())).toList());
	}

	private static boolean differs(StaffMember before, StaffMember after) {
		return before != null && !before.at(null).equals(after);
	}

}
