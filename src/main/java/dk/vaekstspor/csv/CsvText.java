package dk.vaekstspor.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;

/**
 * The text of a file: without the byte order mark that spreadsheets write at the start,
 * where it would become part of the first header, and with the separator and the line end
 * that the first line uses.
 */
record CsvText(String text, char separator, String lineEnd) {

	static final char BYTE_ORDER_MARK = '\uFEFF';

	static CsvText of(Reader reader) throws IOException {
		StringWriter all = new StringWriter();
		reader.transferTo(all);
		String text = all.toString();
		String content = (text.indexOf(BYTE_ORDER_MARK) == 0) ? text.substring(1) : text;
		String header = content.lines().findFirst().orElse("");
		return new CsvText(content, separatorOf(header), content.startsWith("\r\n", header.length()) ? "\r\n" : "\n");
	}

	Reader reader() {
		return new StringReader(this.text);
	}

	/** Only what was written for a Danish spreadsheet is guarded. */
	String plain(String cell) {
		return (this.separator == CsvStyle.DANISH.separator()) ? CsvCell.plain(cell) : cell;
	}

	/** A spreadsheet set to Danish separates by semicolons. */
	private static char separatorOf(String header) {
		return (header.indexOf(';') >= 0 && header.indexOf(',') < 0) ? ';' : ',';
	}

}
