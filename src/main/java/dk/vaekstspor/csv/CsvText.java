package dk.vaekstspor.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;

/**
 * The text of a file: without the byte order mark that spreadsheets write at the start,
 * where it would become part of the first header, and with the separator that the first
 * line uses.
 */
record CsvText(String text, char separator) {

	static final char BYTE_ORDER_MARK = '\uFEFF';

	static CsvText of(Reader reader) throws IOException {
		StringWriter all = new StringWriter();
		reader.transferTo(all);
		String text = all.toString();
		String content = (text.indexOf(BYTE_ORDER_MARK) == 0) ? text.substring(1) : text;
		return new CsvText(content, separatorOf(content.lines().findFirst().orElse("")));
	}

	Reader reader() {
		return new StringReader(this.text);
	}

	/** A spreadsheet set to Danish separates by semicolons. */
	private static char separatorOf(String header) {
		return (header.indexOf(';') >= 0 && header.indexOf(',') < 0) ? ';' : ',';
	}

}
