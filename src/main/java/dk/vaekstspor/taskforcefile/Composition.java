package dk.vaekstspor.taskforcefile;

import java.time.Instant;
import java.util.List;

/**
 * What a caseworker decides about a taskforce: lead, members, purpose and first meeting.
 */
public record Composition(Seat lead, List<Seat> members, String purpose, Instant meetingAt, String meetingPlace) {

	public Composition {
		members = List.copyOf(members);
	}

}
