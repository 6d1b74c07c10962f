package dk.vaekstspor.csv;

/**
 * Why a value was refused; each kind of file may have reasons of its own.
 */
public interface CsvReason {

	/** What is wrong, in Danish, to go on after the place: "skal udfyldes". */
	String danish();

	/** The same in English: "must be filled in". */
	String english();

	/** Whether the value may be shown to others, who then find it faster. */
	default boolean mayQuote() {
		return true;
	}

}
