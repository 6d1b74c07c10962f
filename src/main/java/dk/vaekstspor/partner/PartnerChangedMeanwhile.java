package dk.vaekstspor.partner;

import java.util.function.Supplier;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Somebody else changed the partner after it was shown to the one who changes it now.
 */
public final class PartnerChangedMeanwhile extends RuntimeException {

	PartnerChangedMeanwhile() {
		this(null);
	}

	private PartnerChangedMeanwhile(Throwable cause) {
		super("Somebody else has changed the partner meanwhile", cause);
	}

	static <T> T unlessAlone(Supplier<T> change) {
		try {
			return change.get();
		}
		catch (OptimisticLockingFailureException | DuplicateKeyException overtaken) {
			throw new PartnerChangedMeanwhile(overtaken);
		}
	}

}
