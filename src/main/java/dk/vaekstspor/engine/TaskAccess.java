package dk.vaekstspor.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Engine plugin: who may see and do which task, confidential cases included.
 */
@Component
class TaskAccess extends AbstractProcessEnginePlugin {

	/** The engine's own pattern has no hyphen but that of its administrators' group. */
	private static final String GROUP_IDS = "[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*";

	/** Asked for late: they look into tables that come after the engine's. */
	private final ObjectProvider<TaskReaders> readers;

	/** Asked for late as well. */
	private final ObjectProvider<Impartiality> impartiality;

	TaskAccess(ObjectProvider<TaskReaders> readers, ObjectProvider<Impartiality> impartiality) {
		this.readers = readers;
		this.impartiality = impartiality;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setGroupResourceWhitelistPattern(GROUP_IDS);
		engine.setResourceAuthorizationProvider(new TaskAuthorizations(this::isDisqualified));
		engine.getCustomPostBPMNParseListeners().add(new ConfidentialCases());
		engine.getCustomPostBPMNParseListeners().add(new ImpartialTasks(this::isDisqualified));
		engine.getCustomPostBPMNParseListeners().add(new TaskReaderLinks(this.readers::stream, this::isDisqualified));
	}

	private boolean isDisqualified(String userId, String caseNumber) {
		return caseNumber != null && this.impartiality.getObject().isDisqualified(userId, caseNumber);
	}

}
