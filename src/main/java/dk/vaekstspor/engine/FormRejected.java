package dk.vaekstspor.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.ws.rs.BadRequestException;

/**
 * A submitted form has faults; nothing of it was taken over. The message is Danish, meant
 * for the person at the form, and never repeats a value. Being a bad request, the
 * engine's REST API answers HTTP 400 with just this message.
 */
public final class FormRejected extends BadRequestException {

	private final transient List<Fault> faults;

	public FormRejected(List<Fault> faults) {
		super(faults.stream().map(Fault::sentence).collect(Collectors.joining(" ")));
		this.faults = List.copyOf(faults);
	}

	public FormRejected(Map<String, String> messagesByFieldLabel) {
		this(messagesByFieldLabel.entrySet()
			.stream()
			.map((entry) -> new Fault(entry.getKey(), entry.getKey(), entry.getValue()))
			.toList());
	}

	/** What is wrong, in the order of the fields on the form. */
	public List<Fault> faults() {
		return this.faults;
	}

	/**
	 * One fault.
	 *
	 * @param key the field's key, for programs
	 * @param label the field's Danish label, for people
	 * @param message a Danish sentence telling what to do
	 */
	public record Fault(String key, String label, String message) {

		String sentence() {
			return this.label + (this.label.endsWith("?") ? " " : ": ") + this.message;
		}

	}

}
