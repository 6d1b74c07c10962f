package dk.vaekstspor.threshold;

/**
 * From which values on managers are told of a step; null where they are not.
 *
 * @param open how many are open
 * @param oldestOpen how many working hours the oldest open one has been there
 * @param late how many of the open ones are past their due date
 * @param median how many working hours half of the cases take at least
 */
public record Limits(Integer open, Integer oldestOpen, Integer late, Integer median) {

	/** Nobody is told of anything. */
	public static final Limits NONE = new Limits(null, null, null, null);

	Integer of(Measure measure) {
		return switch (measure) {
			case OPEN -> this.open;
			case OLDEST_OPEN -> this.oldestOpen;
			case LATE -> this.late;
			case MEDIAN -> this.median;
		};
	}

}
