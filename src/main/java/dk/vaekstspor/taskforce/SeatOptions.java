package dk.vaekstspor.taskforce;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Term;

import org.springframework.stereotype.Component;

/**
 * Who can be chosen for a taskforce, as the form's options: users by their id, whole
 * departments as {@code department:BYG}. Those proposed come first, with the reason.
 */
@Component
class SeatOptions {

	private static final String WHOLE_DEPARTMENT = "department:";

	private final Roster roster;

	private final SeatProposal proposal;

	SeatOptions(Roster roster, SeatProposal proposal) {
		this.roster = roster;
		this.proposal = proposal;
	}

	/** The seat that an option's value stands for; empty when it is no option. */
	Optional<Seat> seat(String value, String caseOwner) {
		if (value.startsWith(WHOLE_DEPARTMENT)) {
			return Term.find(Department.class, value.substring(WHOLE_DEPARTMENT.length())).map(Seat::of);
		}
		return this.roster.find(value)
			.map((staff) -> new Seat(staff.userId(), staff.department()))
			.or(() -> Optional.of(value).filter((user) -> user.equals(caseOwner)).map(this::ownerSeat));
	}

	static String value(Seat seat) {
		return seat.isPerson() ? seat.userId() : WHOLE_DEPARTMENT + seat.department().code();
	}

	/**
	 * All options, each with label and value.
	 * @param caseOwner is an option even when the roster does not know the user; or null
	 */
	List<Map<String, Object>> all(List<TaskforceMember> proposed, String caseOwner) {
		Map<String, String> labels = new LinkedHashMap<>();
		proposed.forEach((member) -> labels.put(value(member.seat()),
				label(member.seat()) + " – foreslået: " + member.reason()));
		Optional.ofNullable(caseOwner).map(this::ownerSeat).ifPresent((seat) -> add(labels, seat));
		this.roster.all().forEach((staff) -> add(labels, new Seat(staff.userId(), staff.department())));
		Arrays.stream(Department.values()).forEach((department) -> add(labels, Seat.of(department)));
		List<Map<String, Object>> options = new ArrayList<>();
		labels.forEach((value, label) -> options.add(Map.of("label", label, "value", value)));
		return options;
	}

	/** Name and department of the seat, with what speaks against asking just now. */
	String label(Seat seat) {
		if (!seat.isPerson()) {
			return seat.department().label() + ", hele afdelingen";
		}
		return name(seat.userId()) + ", " + seat.department().label() + burden(seat.userId());
	}

	/** The name that the roster knows, else the user id. */
	String name(String userId) {
		return this.roster.find(userId).map(StaffMember::name).orElse(userId);
	}

	private Seat ownerSeat(String caseOwner) {
		return new Seat(caseOwner, this.proposal.departmentOf(caseOwner));
	}

	private String burden(String userId) {
		if (this.roster.find(userId).filter(StaffMember::absent).isPresent()) {
			return ", fraværende";
		}
		int load = this.proposal.load(userId);
		return (load > 0) ? ", sidder i " + load + ((load == 1) ? " taskforce" : " taskforcer") : "";
	}

	private void add(Map<String, String> labels, Seat seat) {
		labels.putIfAbsent(value(seat), label(seat));
	}

}
