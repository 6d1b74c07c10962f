package dk.vaekstspor.intake;

import dk.vaekstspor.companyengagement.CompanyEngagements;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Opens one case for each enquiry, however often and at whatever moment it is sent.
 */
@Service
class EnquiryIntake {

	private static final int MOST_TRIES = 5;

	private final CompanyEngagements engagements;

	private final AcceptedEnquiries accepted;

	private final TransactionOperations transaction;

	EnquiryIntake(CompanyEngagements engagements, AcceptedEnquiries accepted, TransactionOperations transaction) {
		this.engagements = engagements;
		this.accepted = accepted;
		this.transaction = transaction;
	}

	/**
	 * The case number for that key and body.
	 * @param key null if the caller does not name the enquiry
	 * @throws IdempotencyKeyReused if the key stands for another body
	 */
	String open(EnquiryRequest request, IdempotencyKey key) {
		return (key != null) ? openOnce(request, key) : this.engagements.start(request.engagement());
	}

	/**
	 * Of two requests at once, the database lets one reserve the key; the other waits,
	 * fails, and finds the first one's case, or, if the first failed, tries itself.
	 */
	private String openOnce(EnquiryRequest request, IdempotencyKey key) {
		String fingerprint = Fingerprint.of(request);
		for (int tries = 1;; tries++) {
			try {
				return this.accepted.caseNumber(key, fingerprint)
					.orElseGet(() -> reserveAndOpen(request, key, fingerprint));
			}
			catch (DuplicateKeyException | PessimisticLockingFailureException ex) {
				if (tries == MOST_TRIES) {
					throw ex;
				}
			}
		}
	}

	private String reserveAndOpen(EnquiryRequest request, IdempotencyKey key, String fingerprint) {
		return this.transaction.execute((status) -> {
			this.accepted.reserve(key, fingerprint);
			String caseNumber = this.engagements.start(request.engagement());
			this.accepted.fulfil(key, caseNumber);
			return caseNumber;
		});
	}

}
