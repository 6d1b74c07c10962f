package dk.vaekstspor.actionplan;

/**
 * Nothing can be promised by that day.
 */
public final class DeadlineRefused extends IllegalArgumentException {

	/**
	 * With the reason.
	 * @param danishMessage a sentence for people, as {@link ActionDeadlines#fault} gives
	 * it
	 */
	public DeadlineRefused(String danishMessage) {
		super(danishMessage);
	}

}
