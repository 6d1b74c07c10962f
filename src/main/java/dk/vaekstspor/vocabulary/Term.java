package dk.vaekstspor.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/**
 * A word of the shared vocabulary: a stable code for programs, a Danish label for people.
 */
public interface Term {

	/** The code that programs exchange, for example {@code state_aid}. */
	String code();

	/** The Danish label that people see. */
	String label();

	/** The term of that code, or empty for an unknown or missing code. */
	static <T extends Enum<T> & Term> Optional<T> find(Class<T> vocabulary, String code) {
		return Arrays.stream(vocabulary.getEnumConstants()).filter((term) -> term.code().equals(code)).findFirst();
	}

}
