package dk.vaekstspor.meeting;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import dk.vaekstspor.correspondence.LetterCalendar;
import dk.vaekstspor.correspondence.Sender;
import dk.vaekstspor.taskforcefile.TaskforceFile;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.springframework.stereotype.Component;

/**
 * Writes the calendar entry of a taskforce's meeting (RFC 5545; requests and
 * cancellations as in RFC 5546). Colleagues see each other's calendars, so it names the
 * case by number only. UID and organizer stay the same for the same taskforce, also when
 * another lead takes over: calendar programs heed no other organizer. So the municipality
 * organizes, and the lead takes the chair.
 */
@Component
class MeetingCalendar {

	private static final String FILE_NAME = "taskforcemoede.ics";

	private final Sender sender;

	private final Clock clock;

	MeetingCalendar(Sender sender, Clock clock) {
		this.sender = sender;
		this.clock = clock;
	}

	/** Asks all participants to come, or tells them what has changed. */
	LetterCalendar request(TaskforceFile taskforce, List<Participant> participants) {
		VEvent event = event(taskforce, participants);
		event.add(ImmutableStatus.VEVENT_CONFIRMED);
		return entry(ImmutableMethod.REQUEST, event);
	}

	/** Takes the meeting out of the participants' calendars. */
	LetterCalendar cancellation(TaskforceFile taskforce, List<Participant> participants) {
		VEvent event = event(taskforce, participants);
		event.add(ImmutableStatus.VEVENT_CANCELLED);
		return entry(ImmutableMethod.CANCEL, event);
	}

	private static LetterCalendar entry(Method method, VEvent event) {
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//Vækstspor//Taskforce//DA"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(method);
		calendar.add(DanishTime.zone());
		calendar.add(event);
		return new LetterCalendar(FILE_NAME, method.getValue(), ContentLines.of(calendar));
	}

	private VEvent event(TaskforceFile taskforce, List<Participant> participants) {
		ZonedDateTime start = taskforce.meetingAt().atZone(DanishTime.ZONE);
		ZonedDateTime end = start.plus(MeetingTimes.LENGTH);
		VEvent event = new VEvent(start, end, "Taskforcemøde, sag " + taskforce.caseNumber());
		event.replace(new DtStamp(this.clock.instant().truncatedTo(ChronoUnit.SECONDS)));
		event.add(new Uid("taskforce-" + taskforce.caseNumber() + "@vaekstspor"));
		event.add(new Sequence(taskforce.meetingSequence()));
		event.add(new Location(ContentLines.plain(taskforce.meetingPlace())));
		event.add(ImmutableTransp.OPAQUE);
		event.add(organizer());
		participants.forEach((participant) -> event.add(attendee(participant)));
		return event;
	}

	private Organizer organizer() {
		Organizer organizer = new Organizer(mailTo(this.sender.address()));
		organizer.add(new Cn(ContentLines.parameter(this.sender.name())));
		return organizer;
	}

	private static Attendee attendee(Participant participant) {
		boolean asked = participant.part() == Participant.Part.IS_ASKED;
		Attendee attendee = new Attendee(mailTo(participant.address()));
		attendee.add(new Cn(ContentLines.parameter(participant.name())));
		attendee.add((participant.part() == Participant.Part.LEADS) ? Role.CHAIR : Role.REQ_PARTICIPANT);
		attendee.add(asked ? PartStat.NEEDS_ACTION : PartStat.ACCEPTED);
		attendee.add(asked ? Rsvp.TRUE : Rsvp.FALSE);
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
