package dk.vaekstspor.followup;

import java.util.List;
import java.util.Map;

import dk.vaekstspor.correspondence.Correspondence;
import dk.vaekstspor.correspondence.Letter;
import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.engine.Recipients;

import org.springframework.stereotype.Component;

/**
 * Tells managers of follow-ups that are late.
 */
@Component
class LateFollowUps {

	private final Correspondence correspondence;

	private final Recipients recipients;

	LateFollowUps(Correspondence correspondence, Recipients recipients) {
		this.correspondence = correspondence;
		this.recipients = recipients;
	}

	/** Tells the managers that the round's call is overdue. */
	void escalate(String caseNumber, long followUpId) {
		Map<String, Object> model = Map.of("caseNumber", caseNumber, "title", "Opfølgning");
		this.correspondence.send(new Letter(caseNumber, "task-overdue", "follow-up-" + followUpId,
				this.recipients.ofGroup(Groups.MANAGER), model, List.of()));
	}

}
