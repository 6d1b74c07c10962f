package dk.vaekstspor.meeting;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import dk.vaekstspor.correspondence.LetterCalendar;
import dk.vaekstspor.correspondence.Sender;
import dk.vaekstspor.taskforcefile.TaskforceFile;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What mail programs get is read back by two libraries that know nothing of each other.
 */
class MeetingCalendarTests {

	private static final Instant NOW = Instant.parse("2026-11-23T08:00:00.123Z");

	private static final Participant LEAD = new Participant("lise@vaekstspor.example", "Lise Leder",
			Participant.Part.LEADS);

	private static final Participant COMING = new Participant("bo@vaekstspor.example", "Bo Byg",
			Participant.Part.COMES);

	private static final Participant ASKED = new Participant("naja@vaekstspor.example", "Naja Natur",
			Participant.Part.IS_ASKED);

	private final MeetingCalendar calendar = new MeetingCalendar(
			new Sender("erhverv@herning.example", "Erhverv Herning"), Clock.fixed(NOW, ZoneOffset.UTC));

	@Test
	void asksEverybodyToComeAndSaysWhoComesAlready() {
		LetterCalendar entry = this.calendar.request(taskforce(Instant.parse("2026-11-26T09:30:00Z"), "Lokale 2"),
				List.of(LEAD, COMING, ASKED));

		assertThat(unfolded(entry)).contains("METHOD:REQUEST\r\n", "UID:taskforce-2026-00012@vaekstspor\r\n",
				"SEQUENCE:3\r\n", "DTSTAMP:20261123T080000Z\r\n", "STATUS:CONFIRMED\r\n", "TRANSP:OPAQUE\r\n",
				"DTSTART;TZID=Europe/Copenhagen:20261126T103000\r\n",
				"DTEND;TZID=Europe/Copenhagen:20261126T113000\r\n", "SUMMARY:Taskforcemøde\\, sag 2026-00012\r\n",
				"LOCATION:Lokale 2\r\n");
		VEvent event = event(entry);
		assertThat(event.getOrganizer().getCalAddress()).hasToString("mailto:erhverv@herning.example");
		assertThat(parameter(event.getOrganizer(), "CN")).isEqualTo("Erhverv Herning");
		assertThat(event.getAttendees())
			.extracting((attendee) -> parameter(attendee, "CN"), (attendee) -> parameter(attendee, "ROLE"),
					(attendee) -> parameter(attendee, "PARTSTAT"), (attendee) -> parameter(attendee, "RSVP"))
			.containsExactly(tuple("Lise Leder", "CHAIR", "ACCEPTED", "FALSE"),
					tuple("Bo Byg", "REQ-PARTICIPANT", "ACCEPTED", "FALSE"),
					tuple("Naja Natur", "REQ-PARTICIPANT", "NEEDS-ACTION", "TRUE"));
	}

	@Test
	void takesTheMeetingOutOfSomebodysCalendar() {
		LetterCalendar entry = this.calendar.cancellation(taskforce(NOW, "Lokale 2"), List.of(ASKED));

		assertThat(entry.method()).isEqualTo("CANCEL");
		assertThat(unfolded(entry)).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:3\r\n",
				"UID:taskforce-2026-00012@vaekstspor\r\n");
		assertThat(event(entry).getAttendees()).extracting(Property::getValue)
			.containsExactly("mailto:naja@vaekstspor.example");
		assertThat(problems(entry)).isEmpty();
	}

	@Test
	void staysTheSameMeetingOfTheSameOrganizerUnderAnotherLead() {
		Participant next = new Participant("bo@vaekstspor.example", "Bo Byg", Participant.Part.LEADS);

		VEvent before = event(this.calendar.request(taskforce(NOW, "Her"), List.of(LEAD, ASKED)));
		VEvent after = event(this.calendar.request(taskforce(NOW, "Her"), List.of(next, ASKED)));

		assertThat(after.getOrganizer()).isEqualTo(before.getOrganizer());
		assertThat(after.getUid()).isEqualTo(before.getUid());
		assertThat(parameter(after.getAttendees().get(0), "ROLE")).isEqualTo("CHAIR");
	}

	@Test
	void knowsBothRulesOfDanishTime() {
		assertThat(unfolded(this.calendar.request(taskforce(NOW, "Her"), List.of(LEAD)))).contains(
				"BEGIN:VTIMEZONE\r\n", "TZID:Europe/Copenhagen\r\n", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n",
				"RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "2026-03-28T23:30:00Z", "2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z", "2026-10-24T22:30:00Z",
					"2026-10-25T02:30:00Z", "2026-10-25T14:30:00Z", "2026-10-25T15:00:00Z", "2026-10-26T07:00:00Z",
					"2026-03-29T11:00:00Z", "2026-03-29T13:00:00Z", "2026-03-30T06:00:00Z", "2026-12-31T22:30:00Z" })
	void tellsTheSameMomentInNightsWhenTheClockChanges(String moment) {
		LetterCalendar entry = this.calendar.request(taskforce(Instant.parse(moment), "Her"), List.of(LEAD));

		assertStart(entry, Instant.parse(moment));
		assertThat(problems(entry)).isEmpty();
	}

	@Test
	void writesWhatTwoLibrariesReadBackUnchanged() throws Exception {
		Random random = new Random(20261124);
		for (int i = 0; i < 300; i++) {
			Instant at = Instant.parse("2026-01-01T12:00:00Z").plus(random.nextInt(4000), ChronoUnit.DAYS);
			String place = text(random);
			Participant named = new Participant("bo@vaekstspor.example", text(random), Participant.Part.IS_ASKED);
			LetterCalendar entry = this.calendar.request(taskforce(at, place), List.of(LEAD, named));

			assertThat(problems(entry)).as(entry.text()).isEmpty();
			assertPlace(entry, place);
			assertStart(entry, at);
			assertThat(parameter(event(entry).getAttendees().get(1), "CN"))
				.isEqualTo(ContentLines.parameter(named.name()));
			assertThat(entry.text().split("\r\n"))
				.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
			assertThat(entry.text().replace("\r\n", "")).doesNotContain("\n", "\r");
		}
	}

	private static String text(Random random) {
		String[] parts = { "Lokale 2.14", "Rådhuset", ",", ";", ":", "\"", "\\", "\n", "🏗️", "æøåÆØÅ", " ", "李明",
				"BEGIN:VEVENT", "Torvet 1, 7400 Herning", "^", "x".repeat(70) };
		StringBuilder text = new StringBuilder("A");
		for (int i = 0; i < 1 + random.nextInt(8); i++) {
			text.append(parts[random.nextInt(parts.length)]);
		}
		return text.append('Z').toString();
	}

	private static List<Object> problems(LetterCalendar entry) {
		List<Object> problems = new ArrayList<>();
		ICalendar second = Biweekly.parse(entry.text()).first();
		second.validate(ICalVersion.V2_0).forEach((warning) -> problems.addAll(warning.getWarnings()));
		problems.addAll(parsed(entry).validate().getEntries());
		return problems;
	}

	/**
	 * ical4j writes a backslash before a line end as RFC 5545, section 3.3.11, wants it,
	 * but reads back a backslash and an "n".
	 */
	private static void assertPlace(LetterCalendar entry, String place) {
		assertThat(secondEvent(entry).getLocation().getValue()).isEqualTo(place);
		if (!place.contains("\\\n")) {
			assertThat(event(entry).getLocation().getValue()).isEqualTo(place);
		}
	}

	private static void assertStart(LetterCalendar entry, Instant at) {
		assertThat(startByFirstLibrary(entry)).isEqualTo(at);
		if (isMisreadBySecondLibrary(at)) {
			assertThat(secondEvent(entry).getDateStart().getValue().toInstant()).isNotEqualTo(at);
		}
		else {
			assertThat(secondEvent(entry).getDateStart().getValue().toInstant()).isEqualTo(at);
		}
	}

	/**
	 * On days when the clock changes biweekly 0.6.8 compares with the change on a clock
	 * of twelve hours (its ICalTimeZone asks for Calendar.HOUR), so that some hours of
	 * that day come out an hour off. RFC 5545, section 3.6.5, and dateutil agree with us.
	 */
	private static boolean isMisreadBySecondLibrary(Instant at) {
		ZonedDateTime local = at.atZone(DanishTime.ZONE);
		ZoneOffset morning = local.toLocalDate().atStartOfDay(DanishTime.ZONE).getOffset();
		ZoneOffset evening = local.toLocalDate().atTime(23, 0).atZone(DanishTime.ZONE).getOffset();
		Set<Integer> hours = (morning.compareTo(evening) > 0) ? Set.of(13, 14) : Set.of(3, 13, 14, 15);
		return !morning.equals(evening) && hours.contains(local.getHour());
	}

	private static biweekly.component.VEvent secondEvent(LetterCalendar entry) {
		return Biweekly.parse(entry.text()).first().getEvents().get(0);
	}

	private static Instant startByFirstLibrary(LetterCalendar entry) {
		return Instant.from(event(entry).getDateTimeStart().getDate());
	}

	private static VEvent event(LetterCalendar entry) {
		return parsed(entry).<VEvent>getComponent("VEVENT").orElseThrow();
	}

	private static Calendar parsed(LetterCalendar entry) {
		try {
			return new CalendarBuilder().build(new StringReader(entry.text()));
		}
		catch (IOException | ParserException ex) {
			throw new IllegalStateException(entry.text(), ex);
		}
	}

	private static String parameter(Property property, String name) {
		return property.getParameter(name).map((parameter) -> parameter.getValue()).orElse(null);
	}

	private static String unfolded(LetterCalendar entry) {
		return entry.text().replace("\r\n ", "");
	}

	private static TaskforceFile taskforce(Instant at, String place) {
		return new TaskforceFile(1L, "2026-00012", "lise", null, "Prøven", at, place, 3, true, false, null, null, NOW,
				null, 0L);
	}

}
