package dk.vaekstspor.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import dk.vaekstspor.engine.Impartiality;
import dk.vaekstspor.engine.SignIns;
import dk.vaekstspor.privacy.CprNumbers;
import dk.vaekstspor.staff.Roster;

import org.springframework.stereotype.Component;

/**
 * What must hold before anything is handed over.
 */
@Component
class HandoverRules {

	private static final int LONGEST_REASON = 2000;

	private final SignIns signIns;

	private final Roster roster;

	private final Impartiality impartiality;

	private final Clock clock;

	HandoverRules(SignIns signIns, Roster roster, Impartiality impartiality, Clock clock) {
		this.signIns = signIns;
		this.roster = roster;
		this.impartiality = impartiality;
		this.clock = clock;
	}

	/** Refuses with {@link HandoverRefused}. */
	void check(Handover handover, Collection<String> caseNumbers) {
		checkReason(handover.reason());
		checkReceiver(handover);
		List<String> barred = caseNumbers.stream()
			.filter((caseNumber) -> this.impartiality.isDisqualified(handover.to(), caseNumber))
			.toList();
		if (!barred.isEmpty()) {
			throw HandoverRefused.disqualified(barred);
		}
		if (!handover.anyway() && isAway(handover.to())) {
			throw HandoverRefused.away();
		}
	}

	private static void checkReason(String reason) {
		if (reason == null || reason.isBlank()) {
			throw HandoverRefused.noReason();
		}
		if (reason.length() > LONGEST_REASON) {
			throw HandoverRefused.longReason(LONGEST_REASON);
		}
		if (CprNumbers.isPresentIn(reason)) {
			throw HandoverRefused.cprNumber();
		}
	}

	private void checkReceiver(Handover handover) {
		if (handover.to() == null || !this.signIns.exists(handover.to())) {
			throw HandoverRefused.unknown();
		}
		if (handover.to().equals(handover.from())) {
			throw HandoverRefused.samePerson();
		}
		if (!this.signIns.canWorkWithTasks(handover.to())) {
			throw HandoverRefused.noTasklist();
		}
	}

	private boolean isAway(String userId) {
		LocalDate today = LocalDate.now(this.clock);
		return this.roster.find(userId).filter((member) -> !member.isPresentOn(today)).isPresent();
	}

}
