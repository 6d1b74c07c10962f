package dk.vaekstspor.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.taskforcefile.Appointments;
import dk.vaekstspor.workingdays.DanishWorkingDays;

import org.springframework.stereotype.Component;

/**
 * When people can meet for an hour: on working days from 8 to 16, beginning at whole and
 * half hours, when all are at work and in no other taskforce meeting. None begins before
 * those who are asked today have had their time to answer.
 */
@Component
public class MeetingSlots {

	private static final LocalTime FIRST = LocalTime.of(8, 0);

	private static final int A_DAY = 15;

	private static final Duration GRID = Duration.ofMinutes(30);

	/** So that the list offers mornings and afternoons of several days. */
	private static final Duration APART = Duration.ofHours(2);

	private static final int HORIZON_DAYS = 60;

	private final Roster roster;

	private final Appointments appointments;

	private final MeetingTimes times;

	private final DanishWorkingDays workingDays;

	MeetingSlots(Roster roster, Appointments appointments, MeetingTimes times, DanishWorkingDays workingDays) {
		this.roster = roster;
		this.appointments = appointments;
		this.times = times;
		this.workingDays = workingDays;
	}

	/**
	 * The beginnings of the next slots that suit all, at least two hours apart; past the
	 * latest day only if there is none until then, and then one.
	 * @param latest the last day that keeps the service target
	 */
	public List<Instant> free(Collection<String> userIds, LocalDate latest, int most) {
		List<Instant> free = slots(userIds);
		List<Instant> inTime = free.stream().filter((slot) -> !date(slot).isAfter(latest)).toList();
		return inTime.isEmpty() ? free.stream().limit(1).toList() : apart(inTime).stream().limit(most).toList();
	}

	/** The first slot that suits all, in the next two months. */
	public Optional<Instant> first(Collection<String> userIds) {
		return slots(userIds).stream().findFirst();
	}

	/** Who of them cannot come to a meeting that begins then. */
	public Map<String, Hindrance> hindered(Collection<String> userIds, Instant start) {
		return engagements(userIds, date(start), date(start)).at(start);
	}

	private List<Instant> slots(Collection<String> userIds) {
		LocalDate first = this.workingDays.add(this.times.answerDeadline(), 1);
		LocalDate last = first.plusDays(HORIZON_DAYS);
		Engagements engagements = engagements(userIds, first, last);
		return first.datesUntil(last)
			.filter(this.workingDays::isWorkingDay)
			.flatMap(this::beginnings)
			.filter((start) -> engagements.at(start).isEmpty())
			.toList();
	}

	private Stream<Instant> beginnings(LocalDate date) {
		return IntStream.range(0, A_DAY).mapToObj((step) -> this.times.at(date, FIRST.plus(GRID.multipliedBy(step))));
	}

	private Engagements engagements(Collection<String> userIds, LocalDate first, LocalDate last) {
		Map<String, Optional<StaffMember>> people = new LinkedHashMap<>();
		userIds.forEach((userId) -> people.put(userId, this.roster.find(userId)));
		return new Engagements(people, this.appointments.between(this.times.at(first, LocalTime.MIN),
				this.times.at(last.plusDays(1), LocalTime.MIN)));
	}

	private static List<Instant> apart(List<Instant> slots) {
		List<Instant> apart = new ArrayList<>();
		slots.stream()
			.filter((slot) -> apart.isEmpty() || !slot.isBefore(apart.get(apart.size() - 1).plus(APART)))
			.forEach(apart::add);
		return apart;
	}

	private static LocalDate date(Instant instant) {
		return LocalDate.ofInstant(instant, DanishTime.ZONE);
	}

}
