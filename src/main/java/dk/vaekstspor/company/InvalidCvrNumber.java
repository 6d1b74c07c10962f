package dk.vaekstspor.company;

/**
 * A text that is no CVR number; tells why, but never repeats the text, which may be a
 * person's.
 */
public class InvalidCvrNumber extends RuntimeException {

	private final Reason reason;

	InvalidCvrNumber(Reason reason) {
		super(reason.message());
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * What is wrong with the number.
	 */
	public enum Reason {

		/** Other characters than digits. */
		CHARACTERS("Et CVR-nummer består kun af cifre."),

		/** Not eight digits. */
		LENGTH("Et CVR-nummer har otte cifre."),

		/** Eight digits that no company can have. */
		CHECK_DIGIT("Det CVR-nummer kan ikke findes. Er et ciffer tastet forkert?");

		private final String message;

		Reason(String message) {
			this.message = message;
		}

		/** The reason in Danish, for the person who typed the number. */
		public String message() {
			return this.message;
		}

	}

}
