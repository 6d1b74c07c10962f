package dk.vaekstspor.eventlog;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who had which step, for as long as that is kept; the records themselves name nobody.
 */
public interface StepHolders {

	/**
	 * By passage, in the order of time; a passage of which nothing is known is missing.
	 * @param passages at most a few thousand
	 */
	Map<String, List<Holder>> of(Collection<String> passages);

	/**
	 * Somebody who had a step from that moment on.
	 */
	record Holder(Instant since, String userId) {

	}

}
