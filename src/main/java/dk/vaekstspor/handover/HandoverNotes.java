package dk.vaekstspor.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dk.vaekstspor.casefile.Direction;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.engine.OpenTask;
import dk.vaekstspor.engine.TextRules;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;

import org.springframework.stereotype.Component;

/**
 * Writes to a case's journal what changed hands.
 */
@Component
class HandoverNotes {

	private final Journal journal;

	private final Roster roster;

	HandoverNotes(Journal journal, Roster roster) {
		this.journal = journal;
		this.roster = roster;
	}

	void handedOver(Handover handover, String caseNumber, OnHand onHand, String manager) {
		this.journal.record(caseNumber, Direction.INTERNAL, "Flyttet til en anden", manager,
				"Flyttet fra " + name(handover.from()) + " til " + name(handover.to()) + " af " + name(manager) + ": "
						+ String.join(", ", what(onHand)) + ".\n\nBegrundelse: " + TextRules.clean(handover.reason()));
	}

	private static List<String> what(OnHand onHand) {
		List<String> what = new ArrayList<>();
		if (!onHand.owned().isEmpty()) {
			what.add("ansvaret for sagen");
		}
		if (!onHand.led().isEmpty()) {
			what.add("rollen som tovholder");
		}
		if (!onHand.invitations().isEmpty()) {
			what.add("invitationen til taskforcen");
		}
		if (!onHand.tasks().isEmpty()) {
			what.add(onHand.tasks()
				.stream()
				.map(OpenTask::name)
				.map((name) -> '"' + name + '"')
				.collect(Collectors.joining(", ", (onHand.tasks().size() == 1) ? "opgaven " : "opgaverne ", "")));
		}
		return what;
	}

	private String name(String userId) {
		return this.roster.find(userId).map(StaffMember::name).orElse(userId);
	}

}
