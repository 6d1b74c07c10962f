package dk.vaekstspor.eventlog;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.xml.sax.SAXException;
import science.aist.xes.model.AttributeDateType;
import science.aist.xes.model.AttributeStringType;
import science.aist.xes.model.AttributeType;
import science.aist.xes.model.EventType;
import science.aist.xes.model.LogType;
import science.aist.xes.model.TraceType;
import science.aist.xes.model.impl.LogRepository;

/**
 * A log as a reader understands it that others have written, from the standard's schema.
 */
record XesFile(LogType log) {

	/** Fails if the standard's schema does not allow it. */
	static XesFile read(String xes) {
		try {
			SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
				.newSchema(LogType.class.getResource("/xes.xsd"))
				.newValidator()
				.validate(new StreamSource(stream(xes)));
		}
		catch (SAXException | IOException ex) {
			throw new AssertionError("Not valid XES: " + ex.getMessage(), ex);
		}
		return new XesFile(new LogRepository().load(stream(xes)).getValue());
	}

	List<TraceType> traces() {
		return this.log.getTrace();
	}

	List<EventType> events() {
		return traces().stream().flatMap((trace) -> trace.getEvent().stream()).toList();
	}

	/** The events of the trace of that name. */
	List<Map<String, String>> eventsOf(String trace) {
		return traces().stream()
			.filter((one) -> attributes(one.getStringOrDateOrInt()).get("concept:name").equals(trace))
			.flatMap((one) -> one.getEvent().stream())
			.map((event) -> attributes(event.getStringOrDateOrInt()))
			.toList();
	}

	static Map<String, String> attributes(List<AttributeType> attributes) {
		return attributes.stream().collect(Collectors.toMap(AttributeType::getKey, XesFile::value));
	}

	private static String value(AttributeType attribute) {
		return (attribute instanceof AttributeDateType date) ? date.getValue().toXMLFormat()
				: ((AttributeStringType) attribute).getValue();
	}

	private static ByteArrayInputStream stream(String xes) {
		return new ByteArrayInputStream(xes.getBytes(StandardCharsets.UTF_8));
	}

}
