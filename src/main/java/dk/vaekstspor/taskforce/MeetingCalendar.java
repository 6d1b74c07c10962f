package dk.vaekstspor.taskforce;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;

import dk.vaekstspor.correspondence.LetterAttachment;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.springframework.stereotype.Component;

/**
 * Writes the calendar entry of a taskforce's meeting (RFC 5545; a request as in RFC
 * 5546). Colleagues see each other's calendars, so it names the case by number only.
 */
@Component
class MeetingCalendar {

	private final Clock clock;

	MeetingCalendar(Clock clock) {
		this.clock = clock;
	}

	/**
	 * The entry as a file for a mail; the UID stays the same for the same taskforce.
	 * @param attendees e-mail addresses, at least one; the first invites the others
	 */
	LetterAttachment entry(Taskforce taskforce, List<String> attendees) {
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//Vækstspor//Taskforce//DA"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(ImmutableMethod.REQUEST);
		calendar.add(timeZone());
		calendar.add(event(taskforce, attendees));
		return new LetterAttachment("taskforcemoede.ics", "text/calendar; charset=UTF-8; method=REQUEST",
				calendar.toString().getBytes(StandardCharsets.UTF_8));
	}

	private VTimeZone timeZone() {
		return TimeZoneRegistryFactory.getInstance()
			.createRegistry()
			.getTimeZone(this.clock.getZone().getId())
			.getVTimeZone();
	}

	private VEvent event(Taskforce taskforce, List<String> attendees) {
		ZonedDateTime start = taskforce.meetingAt().atZone(this.clock.getZone());
		VEvent event = new VEvent(start, MeetingTimes.LENGTH, "Taskforcemøde, sag " + taskforce.caseNumber());
		event.replace(new DtStamp(this.clock.instant()));
		event.add(new Uid("taskforce-" + taskforce.caseNumber() + "@vaekstspor"));
		event.add(new Sequence(0));
		event.add(new Location(taskforce.meetingPlace()));
		event.add(new Organizer(mailTo(attendees.get(0))));
		attendees.forEach((address) -> event.add(attendee(address)));
		return event;
	}

	private static Attendee attendee(String address) {
		Attendee attendee = new Attendee(mailTo(address));
		attendee.add(Role.REQ_PARTICIPANT);
		attendee.add(PartStat.NEEDS_ACTION);
		attendee.add(Rsvp.TRUE);
		return attendee;
	}

	private static URI mailTo(String address) {
		try {
			return new URI("mailto", address, null);
		}
		catch (URISyntaxException ex) {
			throw new IllegalArgumentException("Not an e-mail address", null);
		}
	}

}
