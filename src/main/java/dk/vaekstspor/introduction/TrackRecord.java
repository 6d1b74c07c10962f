package dk.vaekstspor.introduction;

/**
 * How introductions to a partner have gone. Those that the company refused count nowhere.
 *
 * @param open agreed to by the company, and neither declined nor with a result yet
 * @param ended declined, not answered, or with a result
 * @param helped those of them that led to collaboration or guidance
 * @param similarEnded those that ended, with companies like the one asked about
 * @param similarHelped those of them that led to collaboration or guidance
 */
public record TrackRecord(int open, int ended, int helped, int similarEnded, int similarHelped) {

	/** The record of a partner that nobody has been introduced to. */
	public static final TrackRecord NONE = new TrackRecord(0, 0, 0, 0, 0);

}
