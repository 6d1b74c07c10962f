package dk.vaekstspor.taskforce;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.staffing.Availability;
import dk.vaekstspor.staffing.Obstacle;
import dk.vaekstspor.staffing.Situation;
import dk.vaekstspor.staffing.StaffingWords;
import dk.vaekstspor.taskforcefile.Seat;
import dk.vaekstspor.taskforcefile.TaskforceMember;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Term;

/**
 * Who can be chosen for a taskforce, as the form's options: users by their id, whole
 * departments as {@code department:BYG}. Whoever is conflicted is no option.
 *
 * @param caseOwner is an option even when the roster does not know the user; or null
 */
record SeatOptions(Situation situation, String caseOwner) {

	private static final String WHOLE_DEPARTMENT = "department:";

	/** Those who can be asked come before those of whom something speaks against it. */
	private static final Comparator<Availability> BY_TIME_AND_NAME = Comparator
		.comparing((Availability one) -> !one.isAvailable())
		.thenComparing((one) -> one.person().name());

	static String value(Seat seat) {
		return seat.isPerson() ? seat.userId() : WHOLE_DEPARTMENT + seat.department().code();
	}

	/** The seat that an option's value stands for; empty when it is no option. */
	Optional<Seat> seat(String value) {
		if (value.startsWith(WHOLE_DEPARTMENT)) {
			return Term.find(Department.class, value.substring(WHOLE_DEPARTMENT.length())).map(Seat::of);
		}
		return this.situation.find(value)
			.map((one) -> seat(one.person()))
			.or(() -> Optional.of(value)
				.filter((user) -> user.equals(this.caseOwner))
				.map((user) -> new Seat(user, Department.ERHV)));
	}

	/** Whether the option's value names somebody who may not take part. */
	boolean isConflicted(String value) {
		return this.situation.find(value).filter((one) -> one.obstacle() == Obstacle.CONFLICTED).isPresent();
	}

	/** Those proposed, with the reason. */
	List<Map<String, Object>> proposed(List<TaskforceMember> proposed) {
		Map<String, String> labels = new LinkedHashMap<>();
		proposed.stream()
			.filter((member) -> !isConflicted(value(member.seat())))
			.forEach((member) -> labels.put(value(member.seat()), label(member.seat()) + " – " + member.reason()));
		return options(labels);
	}

	/** Everybody who can be asked, those with time first, then the departments. */
	List<Map<String, Object>> all() {
		Map<String, String> labels = new LinkedHashMap<>();
		Optional.ofNullable(this.caseOwner)
			.filter((owner) -> !isConflicted(owner))
			.flatMap(this::seat)
			.ifPresent((seat) -> add(labels, seat));
		this.situation.people()
			.stream()
			.filter((one) -> one.obstacle() != Obstacle.CONFLICTED)
			.sorted(BY_TIME_AND_NAME)
			.forEach((one) -> add(labels, seat(one.person())));
		Arrays.stream(Department.values()).forEach((department) -> add(labels, Seat.of(department)));
		return options(labels);
	}

	private static List<Map<String, Object>> options(Map<String, String> labels) {
		List<Map<String, Object>> options = new ArrayList<>();
		labels.forEach((value, label) -> options.add(Map.of("label", label, "value", value)));
		return options;
	}

	private void add(Map<String, String> labels, Seat seat) {
		labels.putIfAbsent(value(seat), label(seat));
	}

	/** Name and department of the seat, with the time that the person has. */
	private String label(Seat seat) {
		if (!seat.isPerson()) {
			return seat.department().publicName() + ", hele afdelingen";
		}
		return this.situation.find(seat.userId()).map(this::label).orElse(seat.userId());
	}

	private String label(Availability one) {
		return one.person().name() + ", " + one.person().department().publicName() + " ("
				+ StaffingWords.capacity(one, this.situation.period()) + ")";
	}

	private static Seat seat(StaffMember person) {
		return new Seat(person.userId(), person.department());
	}

}
