package dk.vaekstspor.casefile;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who saw confidential cases and when; other cases are not logged.
 */
@Component
@Transactional
public class CaseAccessLog {

	private final CaseAccessRepository accesses;

	private final CaseFileRepository caseFiles;

	private final Clock clock;

	CaseAccessLog(CaseAccessRepository accesses, CaseFileRepository caseFiles, Clock clock) {
		this.accesses = accesses;
		this.caseFiles = caseFiles;
		this.clock = clock;
	}

	/** Tells that this person is shown this case; call it whatever the case's flags. */
	public void read(String caseNumber, String userId) {
		this.caseFiles.findByCaseNumber(caseNumber)
			.filter(CaseFile::isConfidential)
			.ifPresent(
					(caseFile) -> this.accesses.save(new CaseAccess(null, caseNumber, userId, this.clock.instant())));
	}

	/** Who saw this case, oldest first; empty for a case that is not confidential. */
	@Transactional(readOnly = true)
	public List<CaseAccess> of(String caseNumber) {
		return this.accesses.findByCaseNumberOrderById(caseNumber);
	}

}
