package dk.vaekstspor.meeting;

import java.io.IOException;
import java.io.StringReader;
import java.time.ZoneId;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VTimeZone;

/**
 * The time zone of the meetings with the rules that hold in the European Union since 1996
 * (directive 2000/84/EC): calendar programs follow the entry's rules, not the zone's
 * name. ical4j knows Copenhagen as another name for Berlin only and gives its zone that
 * TZID, which no date of the entry refers to.
 */
final class DanishTime {

	static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

	private static final String RULES = """
			BEGIN:VCALENDAR
			BEGIN:VTIMEZONE
			TZID:Europe/Copenhagen
			BEGIN:DAYLIGHT
			TZNAME:CEST
			TZOFFSETFROM:+0100
			TZOFFSETTO:+0200
			DTSTART:19960331T020000
			RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
			END:DAYLIGHT
			BEGIN:STANDARD
			TZNAME:CET
			TZOFFSETFROM:+0200
			TZOFFSETTO:+0100
			DTSTART:19961027T030000
			RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
			END:STANDARD
			END:VTIMEZONE
			END:VCALENDAR
			""";

	private DanishTime() {
	}

	static VTimeZone zone() {
		try {
			return new CalendarBuilder().build(new StringReader(RULES))
				.<VTimeZone>getComponent(Component.VTIMEZONE)
				.orElseThrow();
		}
		catch (IOException | ParserException ex) {
			throw new IllegalStateException("The rules of the time zone cannot be read", ex);
		}
	}

}
