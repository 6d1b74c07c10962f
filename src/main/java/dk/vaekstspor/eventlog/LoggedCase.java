package dk.vaekstspor.eventlog;

import java.util.List;

import dk.vaekstspor.steprecord.CaseProfile;

/**
 * What happened to one case, in the order of time.
 *
 * @param id the case's number; for a run that belongs to no case, its own id
 * @param profile null if nothing is known
 */
record LoggedCase(String id, CaseProfile profile, List<LoggedEvent> events) {

	String sector() {
		return (this.profile != null) ? this.profile.sector() : null;
	}

	String caseType() {
		return (this.profile != null) ? this.profile.caseType() : null;
	}

}
