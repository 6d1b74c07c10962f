package dk.vaekstspor.eventlog;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How an event log is written.
 */
public enum EventLogFormat {

	/** IEEE 1849, XML. */
	XES("application/xml", XesWriter::new),
	/** Comma-separated, one line an event. */
	CSV("text/csv", CsvWriter::new);

	private final String mediaType;

	private final Function<OutputStream, EventLogWriter> writer;

	EventLogFormat(String mediaType, Function<OutputStream, EventLogWriter> writer) {
		this.mediaType = mediaType;
		this.writer = writer;
	}

	/** The format of that name in small letters. */
	public static Optional<EventLogFormat> named(String name) {
		return Stream.of(values()).filter((format) -> format.fileEnding().equals(name)).findFirst();
	}

	public String mediaType() {
		return this.mediaType;
	}

	public String fileEnding() {
		return name().toLowerCase(Locale.ROOT);
	}

	EventLogWriter writer(OutputStream out) {
		return this.writer.apply(out);
	}

}
