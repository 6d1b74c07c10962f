package dk.vaekstspor.company;

/**
 * A line of the company register's CSV file cannot be read. Line and column count from 1,
 * the header being line 1.
 */
public class RegisterFileFault extends RuntimeException {

	private final long line;

	private final int column;

	RegisterFileFault(long line, int column, String reason) {
		super("Line %d, column %d: %s".formatted(line, column, reason));
		this.line = line;
		this.column = column;
	}

	public long line() {
		return this.line;
	}

	public int column() {
		return this.column;
	}

}
