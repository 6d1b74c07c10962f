package dk.vaekstspor.taskforcefile;

import java.util.List;
import java.util.Map;

import dk.vaekstspor.vocabulary.Term;

/**
 * Who should sit in a taskforce and lead it, before anybody has decided.
 *
 * @param shortfalls by competence or department that no person covers: why, and who is
 * asked instead, in Danish
 * @param needsManager whether there is something that no department can be asked for
 * either
 */
public record ProposedTaskforce(Seat lead, List<ProposedSeat> seats, Map<Term, String> shortfalls,
		boolean needsManager) {

	public ProposedTaskforce {
		seats = List.copyOf(seats);
		shortfalls = Map.copyOf(shortfalls);
	}

}
