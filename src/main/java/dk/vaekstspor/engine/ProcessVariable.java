package dk.vaekstspor.engine;

import java.util.Optional;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;

/**
 * A process variable's name and type in one constant; nothing else reads or writes
 * variables. Variables are references and routing answers, never personal data.
 *
 * @param <T> the type of the value
 */
public final class ProcessVariable<T> {

	private final String name;

	private final Class<T> type;

	private ProcessVariable(String name, Class<T> type) {
		this.name = name;
		this.type = type;
	}

	public static <T> ProcessVariable<T> of(String name, Class<T> type) {
		return new ProcessVariable<>(name, type);
	}

	public String name() {
		return this.name;
	}

	/**
	 * The value.
	 * @throws IllegalStateException if the variable is missing, or is null
	 */
	public T get(VariableScope scope) {
		return find(scope)
			.orElseThrow(() -> new IllegalStateException("Process variable '" + this.name + "' is missing"));
	}

	/** The value, or empty if the variable is missing or null. */
	public Optional<T> find(VariableScope scope) {
		return Optional.ofNullable(scope.getVariable(this.name)).map(this.type::cast);
	}

	/** Sets the value in the scope that has the variable, else in the outermost one. */
	public void set(VariableScope scope, T value) {
		scope.setVariable(this.name, value);
	}

	/** Sets the value in this very scope, hiding one of the same name further out. */
	public void setLocal(VariableScope scope, T value) {
		scope.setVariableLocal(this.name, value);
	}

	/**
	 * Lends the value to this very scope for the running transaction, for example as a
	 * decision's input; it is never stored.
	 */
	public void lend(VariableScope scope, T value) {
		scope.setVariableLocal(this.name, Variables.untypedValue(value, true));
	}

	public void remove(VariableScope scope) {
		scope.removeVariable(this.name);
	}

}
