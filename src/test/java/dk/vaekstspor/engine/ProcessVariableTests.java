package dk.vaekstspor.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ProcessVariableTests {

	private static final ProcessVariable<String> OWNER = ProcessVariable.of("caseOwner", String.class);

	private static final VariableScope NO_VARIABLES = StartProcessVariableScope.getSharedInstance();

	@Test
	void namesTheMissingVariable() {
		assertThatIllegalStateException().isThrownBy(() -> OWNER.get(NO_VARIABLES)).withMessageContaining("caseOwner");
		assertThat(OWNER.find(NO_VARIABLES)).isEmpty();
	}

}
