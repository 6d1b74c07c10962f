package dk.vaekstspor.impartiality;

import java.util.Map;

import dk.vaekstspor.correspondence.Correspondence;
import dk.vaekstspor.correspondence.Letter;
import dk.vaekstspor.engine.LaterJob;
import dk.vaekstspor.staff.StaffAddresses;

import org.springframework.stereotype.Component;

/**
 * Tells the managers, once, that a case needs another owner.
 */
@Component
class OwnerNotice implements LaterJob {

	private final Correspondence correspondence;

	private final StaffAddresses addresses;

	OwnerNotice(Correspondence correspondence, StaffAddresses addresses) {
		this.correspondence = correspondence;
		this.addresses = addresses;
	}

	@Override
	public String name() {
		return "ownerNotice";
	}

	@Override
	public void run(String caseNumber, String userId) {
		this.correspondence
			.send(new Letter(caseNumber, "owner-disqualified", userId, this.addresses.ofManagers(), Map.of()));
	}

}
