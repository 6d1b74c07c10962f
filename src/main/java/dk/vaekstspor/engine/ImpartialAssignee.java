package dk.vaekstspor.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * Whom the model gives a task to, or nobody when that person has a conflict of interest:
 * the case goes on, and the task waits for its candidate groups.
 */
record ImpartialAssignee(Expression named, Impartiality impartiality) implements Expression {

	@Override
	public Object getValue(VariableScope scope) {
		Object userId = this.named.getValue(scope);
		String caseNumber = ((DelegateExecution) scope).getProcessBusinessKey();
		return (userId instanceof String person && this.impartiality.isDisqualified(person, caseNumber)) ? null
				: userId;
	}

	@Override
	public void setValue(Object value, VariableScope scope) {
		this.named.setValue(value, scope);
	}

	@Override
	public String getExpressionText() {
		return this.named.getExpressionText();
	}

	@Override
	public boolean isLiteralText() {
		return this.named.isLiteralText();
	}

}
