package dk.vaekstspor.staffing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.vaekstspor.staff.Absence;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.taskforcefile.RequiredCompetence;
import dk.vaekstspor.vocabulary.Term;

/**
 * Says in Danish why somebody is asked, what somebody has time for, and why nobody is.
 */
public final class StaffingWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	private StaffingWords() {
	}

	/** What the person covers of it and why that is needed. */
	static String why(StaffMember person, List<RequiredCompetence> needed, boolean acquainted) {
		List<RequiredCompetence> covered = needed.stream().filter((one) -> person.covers(one.term())).toList();
		String work = acquainted ? " Har arbejdet med virksomheden før." : "";
		if (covered.isEmpty()) {
			return "Er sagens ejer." + work;
		}
		String labels = enumeration(covered.stream().map((one) -> one.term().label()).toList());
		String reasons = covered.stream().map(RequiredCompetence::reason).collect(Collectors.joining(" "));
		return "Dækker " + labels + ". " + reasons + work;
	}

	/** What a department is asked for when no person covers it. */
	static String standsFor(RequiredCompetence missing) {
		return "Spørges, fordi ingen kan dække " + missing.term().label() + ". " + missing.reason();
	}

	/** Why nobody covers it, for example because all who could are away. */
	static String whyNobody(Term term, List<Availability> people) {
		if (people.isEmpty()) {
			return "Ingen på bemandingslisten har " + term.label() + ".";
		}
		List<String> why = people.stream().map((one) -> one.obstacle().ofSeveral()).distinct().toList();
		return "Ingen kan dække " + term.label() + ": de, der kan, " + String.join(" eller ", why) + ".";
	}

	/** What time the person has, and what speaks against asking just now. */
	public static String capacity(Availability one, Period period) {
		Optional<String> away = one.absenceOn(period.firstDay())
			.map((absence) -> "fraværende " + (absence.lastDay() == null ? "indtil videre" : "til " + day(absence)));
		String time = one.isAvailable() ? hours(one.freeHours()) + " fri inden " + DAY.format(period.deadline())
				: one.obstacle().label();
		String seats = switch (one.openSeats()) {
			case 0 -> "";
			case 1 -> ", sidder i 1 taskforce";
			default -> ", sidder i " + one.openSeats() + " taskforcer";
		};
		return (one.obstacle() == Obstacle.ABSENT) ? away.orElse(time) + seats
				: time + away.map((text) -> ", " + text).orElse("") + seats;
	}

	private static String hours(int hours) {
		return (hours == 1) ? "1 time" : hours + " timer";
	}

	private static String day(Absence absence) {
		return day(absence.lastDay());
	}

	static String day(LocalDate date) {
		return DAY.format(date);
	}

	private static String enumeration(List<String> labels) {
		int last = labels.size() - 1;
		return (last == 0) ? labels.get(0) : String.join(", ", labels.subList(0, last)) + " og " + labels.get(last);
	}

}
