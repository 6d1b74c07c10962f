package dk.vaekstspor.engine;

import java.math.BigDecimal;
import java.util.function.Consumer;

/**
 * The limits of a number field.
 */
final class NumberRules {

	private static final int MOST_DIGITS = 20;

	private NumberRules() {
	}

	/**
	 * The number, with decimal comma or point.
	 * @throws NumberFormatException also for one that nobody can mean
	 */
	static BigDecimal parse(String raw) {
		BigDecimal number = new BigDecimal(raw.strip().replace(',', '.'));
		if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
			throw new NumberFormatException();
		}
		return number;
	}

	static void check(FormField.Limits limits, BigDecimal number, Consumer<String> faults) {
		if (number.stripTrailingZeros().scale() > limits.decimals()) {
			faults.accept((limits.decimals() == 0) ? "Skriv et helt tal."
					: "Skriv højst " + limits.decimals() + " decimaler.");
		}
		if (limits.min() != null && number.compareTo(limits.min()) < 0) {
			faults.accept("Tallet skal være mindst " + limits.min().toPlainString() + ".");
		}
		if (limits.max() != null && number.compareTo(limits.max()) > 0) {
			faults.accept("Tallet må højst være " + limits.max().toPlainString() + ".");
		}
	}

}
