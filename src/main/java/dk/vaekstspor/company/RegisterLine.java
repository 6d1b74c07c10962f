package dk.vaekstspor.company;

import java.util.List;

/**
 * One line of the register file; columns count from 0 here and from 1 in a fault.
 */
record RegisterLine(long number, List<String> values) {

	RegisterFileFault fault(int column, String reason) {
		return new RegisterFileFault(this.number, column + 1, reason);
	}

	void checkLength(int columns) {
		if (this.values.size() != columns) {
			throw fault(Math.min(this.values.size(), columns),
					"the line must have %d columns, not %d".formatted(columns, this.values.size()));
		}
	}

	String text(int column) {
		return (column < this.values.size()) ? this.values.get(column) : "";
	}

	String required(int column) {
		return matching(column, "(?s).+", "this must not be empty");
	}

	String matching(int column, String pattern, String reason) {
		String text = text(column);
		if (!text.matches(pattern)) {
			throw fault(column, reason);
		}
		return text;
	}

	CvrNumber cvrNumber(int column) {
		try {
			return CvrNumber.parse(text(column));
		}
		catch (InvalidCvrNumber ex) {
			throw fault(column, ex.getMessage());
		}
	}

	Integer number(int column) {
		String digits = matching(column, "\\d{0,7}", "this must be a whole number or empty");
		return digits.isEmpty() ? null : Integer.valueOf(digits);
	}

	boolean yes(int column) {
		return matching(column, "ja|nej", "this must be ja or nej").equals("ja");
	}

}
