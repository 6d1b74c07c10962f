package dk.vaekstspor.threshold;

import java.util.List;

/**
 * What managers are told.
 *
 * @param crossed what they do not know yet
 * @param still what they know and lasts
 * @param over what they know and is over
 */
public record AlertNews(List<CrossedThreshold> crossed, List<CrossedThreshold> still, List<CrossedThreshold> over) {

	static final AlertNews NONE = new AlertNews(List.of(), List.of(), List.of());

	/** What lasts is no news. */
	public boolean isEmpty() {
		return this.crossed.isEmpty() && this.over.isEmpty();
	}

}
