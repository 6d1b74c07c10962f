package dk.vaekstspor.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.taskforcefile.Appointment;

/**
 * What certain people are up to in a stretch of days: a snapshot, to look at many times
 * with.
 */
final class Engagements {

	private final Map<String, Optional<StaffMember>> people;

	private final List<Appointment> appointments;

	Engagements(Map<String, Optional<StaffMember>> people, List<Appointment> appointments) {
		this.people = people;
		this.appointments = appointments;
	}

	/** Who cannot come to a meeting that begins then, in the order of the people. */
	Map<String, Hindrance> at(Instant start) {
		Map<String, Hindrance> hindered = new LinkedHashMap<>();
		this.people.forEach((userId, staff) -> {
			if (staff.filter((person) -> !person.isPresentOn(LocalDate.ofInstant(start, DanishTime.ZONE)))
				.isPresent()) {
				hindered.put(userId, Hindrance.AWAY);
			}
			else if (isEngaged(userId, start)) {
				hindered.put(userId, Hindrance.IN_ANOTHER_MEETING);
			}
		});
		return hindered;
	}

	private boolean isEngaged(String userId, Instant start) {
		return this.appointments.stream()
			.filter((appointment) -> appointment.userId().equals(userId))
			.anyMatch((
					appointment) -> Duration.between(appointment.at(), start).abs().compareTo(MeetingTimes.LENGTH) < 0);
	}

}
