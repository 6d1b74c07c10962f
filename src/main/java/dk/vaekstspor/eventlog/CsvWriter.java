package dk.vaekstspor.eventlog;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dk.vaekstspor.bottlenecks.ModelledProcess;
import dk.vaekstspor.csv.CsvExport;
import dk.vaekstspor.csv.CsvRow;
import dk.vaekstspor.csv.CsvStyle;

/**
 * Writes one line an event, for programs.
 */
final class CsvWriter implements EventLogWriter {

	private static final List<EventColumn> COLUMNS = List.of(EventColumn.values());

	private static final String LINE_END = "\n";

	private final OutputStream out;

	CsvWriter(OutputStream out) {
		this.out = out;
	}

	@Override
	public void begin(ModelledProcess process) {
		write(CsvExport.write(COLUMNS, List.of(), CsvStyle.PLAIN, LINE_END));
	}

	@Override
	public void write(LoggedCase one) {
		List<CsvRow<EventColumn>> rows = one.events().stream().map((event) -> EventColumn.row(one, event)).toList();
		write(CsvExport.lines(COLUMNS, rows, CsvStyle.PLAIN, LINE_END));
	}

	@Override
	public void end() {
		try {
			this.out.flush();
		}
		catch (IOException ex) {
			throw new EventLogNotWritten(ex);
		}
	}

	private void write(String text) {
		try {
			this.out.write(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new EventLogNotWritten(ex);
		}
	}

}
