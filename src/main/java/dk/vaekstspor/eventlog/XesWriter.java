package dk.vaekstspor.eventlog;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import dk.vaekstspor.bottlenecks.ModelledProcess;
import dk.vaekstspor.steprecord.StepRecord;
import dk.vaekstspor.workingdays.DanishWorkingDays;

/**
 * Writes XES (IEEE 1849-2016): a trace per case, with the standard extensions concept,
 * time, lifecycle and org.
 */
final class XesWriter implements EventLogWriter {

	private static final String VERSION = "1849.2016";

	private static final String UNKNOWN = "UNKNOWN";

	private static final String SECTOR = "sector";

	private static final String CASE_TYPE = "caseType";

	private final XMLStreamWriter xml;

	XesWriter(OutputStream out) {
		try {
			this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
		}
		catch (XMLStreamException ex) {
			throw new EventLogNotWritten(ex);
		}
	}

	@Override
	public void begin(ModelledProcess process) {
		write(() -> {
			this.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			this.xml.writeStartElement("log");
			this.xml.writeAttribute("xes.version", VERSION);
			this.xml.writeAttribute("xes.features", "");
			extension("Concept", "concept");
			extension("Time", "time");
			extension("Lifecycle", "lifecycle");
			extension("Organizational", "org");
			globals();
			empty("classifier", "name", "Step", "keys", "concept:name");
			empty("classifier", "name", "StepAndTransition", "keys", "concept:name lifecycle:transition");
			empty("classifier", "name", "Person", "keys", "org:resource");
			string("concept:name", process.name());
			string("lifecycle:model", "standard");
			string("process", process.key());
		});
	}

	@Override
	public void write(LoggedCase one) {
		write(() -> {
			this.xml.writeStartElement("trace");
			string("concept:name", one.id());
			string(SECTOR, one.sector());
			string(CASE_TYPE, one.caseType());
			for (LoggedEvent event : one.events()) {
				event(event);
			}
			this.xml.writeEndElement();
		});
	}

	@Override
	public void end() {
		write(() -> {
			this.xml.writeEndElement();
			this.xml.writeEndDocument();
			this.xml.flush();
		});
	}

	private void event(LoggedEvent event) throws XMLStreamException {
		StepRecord passage = event.passage();
		this.xml.writeStartElement("event");
		string("concept:name", event.name());
		string("concept:instance", passage.id());
		string("lifecycle:transition", event.transition().code());
		date("time:timestamp", event.at());
		if (event.resource() != null) {
			string("org:resource", event.resource());
		}
		string("org:role", passage.waitsFor());
		string("step", passage.step());
		string("processInstance", passage.processInstance());
		this.xml.writeEndElement();
	}

	/** What every trace and every event has. */
	private void globals() throws XMLStreamException {
		scope("trace", "concept:name", SECTOR, CASE_TYPE);
		this.xml.writeStartElement("global");
		this.xml.writeAttribute("scope", "event");
		for (String key : new String[] { "concept:name", "concept:instance", "lifecycle:transition", "org:role", "step",
				"processInstance" }) {
			string(key, UNKNOWN);
		}
		date("time:timestamp", Instant.EPOCH);
		this.xml.writeEndElement();
	}

	private void scope(String scope, String... keys) throws XMLStreamException {
		this.xml.writeStartElement("global");
		this.xml.writeAttribute("scope", scope);
		for (String key : keys) {
			string(key, UNKNOWN);
		}
		this.xml.writeEndElement();
	}

	private void extension(String name, String prefix) throws XMLStreamException {
		empty("extension", "name", name, "prefix", prefix, "uri", "http://www.xes-standard.org/" + prefix + ".xesext");
	}

	private void string(String key, String value) throws XMLStreamException {
		empty("string", "key", key, "value", (value != null) ? value : UNKNOWN);
	}

	private void date(String key, Instant value) throws XMLStreamException {
		OffsetDateTime danish = value.atZone(DanishWorkingDays.ZONE).toOffsetDateTime();
		empty("date", "key", key, "value", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(danish));
	}

	private void empty(String element, String... attributes) throws XMLStreamException {
		this.xml.writeEmptyElement(element);
		for (int i = 0; i < attributes.length; i += 2) {
			this.xml.writeAttribute(attributes[i], attributes[i + 1]);
		}
	}

	private static void write(Part part) {
		try {
			part.write();
		}
		catch (XMLStreamException ex) {
			throw new EventLogNotWritten(ex);
		}
	}

	private interface Part {

		void write() throws XMLStreamException;

	}

}
