package dk.vaekstspor.taskforce;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.vaekstspor.meeting.Hindrance;
import dk.vaekstspor.meeting.MeetingTimes;
import dk.vaekstspor.taskforcefile.TaskforceTexts;
import dk.vaekstspor.workingdays.DanishWorkingDays;

import org.springframework.stereotype.Component;

/**
 * Says in Danish when people can meet, and who cannot.
 */
@Component
class SlotTexts {

	private static final Locale DANISH = Locale.forLanguageTag("da-DK");

	private static final DateTimeFormatter BEGINNING = DateTimeFormatter.ofPattern("EEEE dd.MM. 'kl.' HH.mm", DANISH);

	private static final DateTimeFormatter END = DateTimeFormatter.ofPattern("HH.mm", DANISH);

	private final TaskforceTexts texts;

	SlotTexts(TaskforceTexts texts) {
		this.texts = texts;
	}

	/** For example "torsdag 26.11. kl. 10.00–11.00 – alle kan". */
	String option(Instant slot, LocalDate latest) {
		ZonedDateTime start = slot.atZone(DanishWorkingDays.ZONE);
		String late = start.toLocalDate().isAfter(latest) ? ", men efter fristen" : "";
		return BEGINNING.format(start) + "–" + END.format(start.plus(MeetingTimes.LENGTH)) + " – alle kan" + late;
	}

	/** Who cannot come and why, and the first time that suits all. */
	String hindered(Map<String, Hindrance> hindered, Optional<Instant> first) {
		String who = hindered.entrySet()
			.stream()
			.map((person) -> this.texts.person(person.getKey()) + " " + person.getValue().words())
			.collect(Collectors.joining(", "));
		String when = first
			.map((slot) -> "Alle kan første gang " + BEGINNING.format(slot.atZone(DanishWorkingDays.ZONE)) + ". ")
			.orElse("");
		return who + " på det tidspunkt. " + when
				+ "Vælg et andet tidspunkt, eller sæt kryds ved Hold mødet alligevel.";
	}

}
