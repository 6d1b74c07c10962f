package dk.vaekstspor.taskforce;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.meeting.Hindrance;
import dk.vaekstspor.meeting.MeetingSlots;
import dk.vaekstspor.meeting.MeetingTimes;
import dk.vaekstspor.taskforcefile.Seat;
import dk.vaekstspor.taskforcefile.TaskforceMember;

import org.springframework.stereotype.Component;

/**
 * When the taskforce meets: a slot that suits all, or another time. Whoever sends no slot
 * has seen none, and gets the date and time that they send.
 */
@Component
class MeetingChoice {

	private static final String OTHER = "OTHER";

	private static final int MOST_SLOTS = 8;

	private final MeetingSlots slots;

	private final MeetingTimes times;

	private final SlotTexts texts;

	MeetingChoice(MeetingSlots slots, MeetingTimes times, SlotTexts texts) {
		this.slots = slots;
		this.times = times;
		this.texts = texts;
	}

	/** The slots that suit those proposed, the first one chosen. */
	Map<String, Object> options(Seat lead, List<TaskforceMember> proposed, LocalDate latest) {
		List<Seat> seats = proposed.stream().map(TaskforceMember::seat).toList();
		List<Instant> free = this.slots.free(people(lead, seats), latest, MOST_SLOTS);
		List<Map<String, String>> options = new ArrayList<>();
		free.forEach((slot) -> options.add(option(slot.toString(), this.texts.option(slot, latest))));
		options.add(option(OTHER, "Anden tid"));
		return Map.of("meetingSlotOptions", options, "meetingSlot", options.get(0).get("value"));
	}

	/**
	 * The beginning of the meeting.
	 * @throws dk.vaekstspor.engine.FormRejected if nobody can meet then, or one of those
	 * chosen cannot and the form does not say that they meet anyway
	 */
	Instant at(SubmittedForm form, Seat lead, List<Seat> members) {
		Optional<String> slot = form.find("meetingSlot");
		Instant at = slot.filter((value) -> !value.equals(OTHER))
			.map((value) -> slot(form, value))
			.orElseGet(() -> otherTime(form));
		if (slot.isPresent() && !form.checked("meetAnyway")) {
			rejectHindered(form, at, people(lead, members));
		}
		return at;
	}

	private void rejectHindered(SubmittedForm form, Instant at, Set<String> people) {
		Map<String, Hindrance> hindered = this.slots.hindered(people, at);
		if (!hindered.isEmpty()) {
			form.reject("meetingSlot", this.texts.hindered(hindered, this.slots.first(people)));
		}
	}

	private Instant slot(SubmittedForm form, String value) {
		try {
			Instant at = Instant.parse(value);
			this.times.fault(at).ifPresent((fault) -> form.reject("meetingSlot", fault));
			return at;
		}
		catch (DateTimeParseException ex) {
			throw form.rejection("meetingSlot", "Vælg en tid fra listen.");
		}
	}

	private Instant otherTime(SubmittedForm form) {
		LocalDate date = form.date("meetingDate")
			.orElseThrow(() -> form.rejection("meetingDate", "Vælg en dato for mødet."));
		this.times.fault(date).ifPresent((fault) -> form.reject("meetingDate", fault));
		String time = form.find("meetingTime")
			.orElseThrow(() -> form.rejection("meetingTime", "Vælg, hvornår mødet begynder."));
		Instant at = this.times.at(date, LocalTime.parse(time));
		this.times.fault(at).ifPresent((fault) -> form.reject("meetingTime", fault));
		return at;
	}

	private static Set<String> people(Seat lead, List<Seat> members) {
		return Stream.concat(Stream.of(lead), members.stream())
			.filter(Seat::isPerson)
			.map(Seat::userId)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static Map<String, String> option(String value, String label) {
		return Map.of("value", value, "label", label);
	}

}
