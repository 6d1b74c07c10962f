package dk.vaekstspor.stephistory;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Has the engine tell of everything that becomes history.
 */
@Component
class StepHistoryPlugin extends AbstractProcessEnginePlugin {

	/** Asked for late: it is built with the engine's services. */
	private final ObjectProvider<StepEvents> events;

	StepHistoryPlugin(ObjectProvider<StepEvents> events) {
		this.events = events;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		List<HistoryEventHandler> handlers = new ArrayList<>(engine.getCustomHistoryEventHandlers());
		handlers.add(new StepHistoryEventHandler(this.events::getObject));
		engine.setCustomHistoryEventHandlers(handlers);
	}

}
