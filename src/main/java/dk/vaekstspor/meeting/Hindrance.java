package dk.vaekstspor.meeting;

/**
 * Why somebody cannot come at a certain time.
 */
public enum Hindrance {

	AWAY("er fraværende"), IN_ANOTHER_MEETING("er i et andet taskforcemøde");

	private final String words;

	Hindrance(String words) {
		this.words = words;
	}

	/** Danish, to stand after a name. */
	public String words() {
		return this.words;
	}

}
