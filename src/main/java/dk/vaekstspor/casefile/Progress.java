package dk.vaekstspor.casefile;

import java.time.Instant;

/**
 * How far a case has come, and the only place that says which step may follow which.
 */
record Progress(CaseStatus status, CaseResult result, Instant openedAt, Instant closedAt) {

	static Progress received(Instant at) {
		return new Progress(CaseStatus.RECEIVED, null, at, null);
	}

	void requireOpen(String caseNumber) {
		if (this.status == CaseStatus.CLOSED) {
			throw new CaseAlreadyClosed(caseNumber);
		}
	}

	void requireUnassessed(String caseNumber) {
		requireOpen(caseNumber);
		if (this.status != CaseStatus.RECEIVED) {
			throw new CaseAlreadyAssessed(caseNumber);
		}
	}

	Progress assess(String caseNumber) {
		requireBefore(CaseStatus.IN_PROGRESS, caseNumber);
		return at(CaseStatus.ASSESSED);
	}

	Progress startWork(String caseNumber) {
		requireBefore(CaseStatus.FOLLOW_UP, caseNumber);
		requireReached(CaseStatus.ASSESSED, caseNumber);
		return at(CaseStatus.IN_PROGRESS);
	}

	Progress startFollowUp(String caseNumber) {
		requireOpen(caseNumber);
		requireReached(CaseStatus.IN_PROGRESS, caseNumber);
		return at(CaseStatus.FOLLOW_UP);
	}

	Progress close(String caseNumber, CaseResult result, Instant at) {
		requireOpen(caseNumber);
		switch (result) {
			case ADDED_TO_OTHER_CASE -> requireUnassessed(caseNumber);
			case ANSWERED, FORWARDED -> {
				requireReached(CaseStatus.ASSESSED, caseNumber);
				requireBefore(CaseStatus.FOLLOW_UP, caseNumber);
			}
			case RESOLVED, PARTLY_RESOLVED, NOT_RESOLVED -> requireReached(CaseStatus.IN_PROGRESS, caseNumber);
			case WITHDRAWN -> {
				// a company may withdraw at any time
			}
		}
		return new Progress(CaseStatus.CLOSED, result, this.openedAt, at);
	}

	private void requireReached(CaseStatus least, String caseNumber) {
		if (this.status.compareTo(least) >= 0) {
			return;
		}
		if (this.status == CaseStatus.RECEIVED) {
			throw new CaseNotAssessed(caseNumber);
		}
		throw new WorkNotStarted(caseNumber);
	}

	private void requireBefore(CaseStatus limit, String caseNumber) {
		requireOpen(caseNumber);
		if (this.status.compareTo(limit) < 0) {
			return;
		}
		if (this.status == CaseStatus.FOLLOW_UP) {
			throw new FollowUpAlreadyStarted(caseNumber);
		}
		throw new WorkAlreadyStarted(caseNumber);
	}

	private Progress at(CaseStatus status) {
		return new Progress(status, this.result, this.openedAt, this.closedAt);
	}

}
