package dk.vaekstspor.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dk.vaekstspor.vocabulary.Term;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * What a person sent with a Camunda Form, checked against the form as deployed, and taken
 * out of the variables so that nothing of it stays in the engine. Asking for a key that
 * is not on the form is a programming error.
 */
public final class SubmittedForm {

	private final Map<String, FormField> fields;

	private final Map<String, Object> answers;

	private SubmittedForm(Map<String, FormField> fields, Map<String, Object> answers) {
		this.fields = fields;
		this.answers = answers;
	}

	/**
	 * Takes the form of a task that is being completed.
	 * @throws FormRejected if the form has faults
	 */
	public static SubmittedForm take(DelegateTask task, FormSchemas schemas) {
		return take(task, schemas.of(task).fields(), WrittenVariables.names(task.getProcessInstanceId()));
	}

	/**
	 * Takes the process's start form, whether a person or a message started it.
	 * @param alsoAccepted keys of texts that are not on the form
	 * @throws FormRejected if the form has faults
	 */
	public static SubmittedForm takeStartForm(DelegateExecution execution, FormSchemas schemas,
			String... alsoAccepted) {
		List<FormField> fields = new ArrayList<>(schemas.ofStart(execution).fields());
		for (String key : alsoAccepted) {
			fields.add(FormField.text(key));
		}
		return take(execution, fields, WrittenVariables.namesAtStart(execution));
	}

	private static SubmittedForm take(VariableScope scope, List<FormField> fields, Set<String> sent) {
		Map<String, FormField> byKey = new LinkedHashMap<>();
		Map<String, Object> answers = new HashMap<>();
		List<FormRejected.Fault> faults = new ArrayList<>();
		for (FormField field : fields) {
			byKey.put(field.key(), field);
			Object answer = new FieldCheck(field, faults).accept(SubmittedVariables.take(scope, field.key()));
			answers.put(field.key(), answer);
		}
		refuseOthers(sent, byKey.keySet(), faults);
		if (!faults.isEmpty()) {
			throw new FormRejected(faults);
		}
		return new SubmittedForm(byKey, answers);
	}

	private static void refuseOthers(Set<String> sent, Set<String> keys, List<FormRejected.Fault> faults) {
		sent.stream()
			.filter((name) -> !keys.contains(name))
			.map((name) -> new FormRejected.Fault(name, "Formularen",
					"Der er sendt noget med, som ikke hører til. Genindlæs siden, og prøv igen."))
			.findFirst()
			.ifPresent(faults::add);
	}

	/** The text, trimmed; "" when there is none. */
	public String text(String key) {
		return find(key).orElse("");
	}

	/** The text or the chosen code. */
	public Optional<String> find(String key) {
		return answer(key, String.class);
	}

	public boolean checked(String key) {
		return answer(key, Boolean.class).orElse(false);
	}

	/** The chosen codes; empty when there are none. */
	@SuppressWarnings("unchecked")
	public List<String> list(String key) {
		return answer(key, List.class).orElse(List.of());
	}

	public Optional<LocalDate> date(String key) {
		return answer(key, LocalDate.class);
	}

	public Optional<BigDecimal> decimal(String key) {
		return answer(key, BigDecimal.class);
	}

	/** The whole number of a number field, or of a choice whose codes are numbers. */
	public Optional<Integer> number(String key) {
		return (field(key).kind() != FormField.Kind.NUMBER) ? find(key).map(Integer::valueOf)
				: decimal(key).map(BigDecimal::intValueExact);
	}

	/**
	 * The filled rows of a dynamic list. A cell is a String, BigDecimal, LocalDate,
	 * Boolean or list of String; an empty cell is absent.
	 */
	@SuppressWarnings("unchecked")
	public List<Map<String, Object>> rows(String key) {
		return answer(key, List.class).orElse(List.of());
	}

	/**
	 * The chosen term.
	 * @throws FormRejected if none was chosen
	 */
	public <E extends Enum<E> & Term> E term(String key, Class<E> vocabulary) {
		return findTerm(key, vocabulary).orElseThrow(() -> rejection(key, "Vælg en mulighed."));
	}

	public <E extends Enum<E> & Term> Optional<E> findTerm(String key, Class<E> vocabulary) {
		return find(key).map((code) -> known(key, vocabulary, code));
	}

	public <E extends Enum<E> & Term> List<E> terms(String key, Class<E> vocabulary) {
		return list(key).stream().map((code) -> known(key, vocabulary, code)).toList();
	}

	private <E extends Enum<E> & Term> E known(String key, Class<E> vocabulary, String code) {
		return Term.find(vocabulary, code).orElseThrow(() -> rejection(key, "Vælg en af mulighederne på listen."));
	}

	/** Sends the form back: a Danish sentence telling what to do about that field. */
	public void reject(String key, String danishMessage) {
		throw rejection(key, danishMessage);
	}

	/** The exception of {@link #reject}, for {@code orElseThrow}. */
	public FormRejected rejection(String key, String danishMessage) {
		return new FormRejected(List.of(field(key).fault(danishMessage)));
	}

	private <T> Optional<T> answer(String key, Class<T> type) {
		return Optional.ofNullable(this.answers.get(field(key).key())).map(type::cast);
	}

	private FormField field(String key) {
		return Optional.ofNullable(this.fields.get(key))
			.orElseThrow(() -> new IllegalArgumentException("The form has no field '" + key + "'"));
	}

}
