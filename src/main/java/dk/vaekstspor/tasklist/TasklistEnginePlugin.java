package dk.vaekstspor.tasklist;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the engine itself does for Tasklist.
 */
@Component
class TasklistEnginePlugin extends AbstractProcessEnginePlugin {

	/** Asked for late: what a form shows is built with the engine's services. */
	private final ObjectProvider<FormValues> formValues;

	TasklistEnginePlugin(ObjectProvider<FormValues> formValues) {
		this.formValues = formValues;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setCustomPostCommandInterceptorsTxRequired(and(engine.getCustomPostCommandInterceptorsTxRequired(),
				new FreeTextGuard(), new TaskLinksGuard(), new FormVariables(this.formValues)));
		engine.setCustomPostBPMNParseListeners(
				and(engine.getCustomPostBPMNParseListeners(), new CaseOwnerOnTasks(), new FixedTaskTexts()));
	}

	@SafeVarargs
	private static <T> List<T> and(List<T> present, T... more) {
		List<T> all = new ArrayList<>((present != null) ? present : List.of());
		all.addAll(List.of(more));
		return all;
	}

}
