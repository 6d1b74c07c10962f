package dk.vaekstspor.taskforcereadiness;

import dk.vaekstspor.staff.RosterChanged;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Has the readiness checked when the roster changes. What is put on the roster while the
 * application starts waits for the daily check.
 */
@Service
class ReadinessChecks {

	private final RuntimeService runtimeService;

	private final ProcessEngineConfigurationImpl engine;

	private volatile boolean started;

	ReadinessChecks(RuntimeService runtimeService, ProcessEngineConfigurationImpl engine) {
		this.runtimeService = runtimeService;
		this.engine = engine;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		this.started = true;
	}

	/**
	 * One check at a time waits to begin: it sees whatever has changed until then.
	 * Whoever changes the roster need not be allowed to start processes.
	 */
	@EventListener(RosterChanged.class)
	void check() {
		if (this.started) {
			this.engine.getCommandExecutorTxRequired().execute((context) -> context.runWithoutAuthorization(() -> {
				if (waiting() == 0) {
					this.runtimeService.createMessageCorrelation(TaskforceReadinessProcess.ROSTER_CHANGED)
						.correlateStartMessage();
				}
				return null;
			}));
		}
	}

	private long waiting() {
		return this.runtimeService.createProcessInstanceQuery()
			.processDefinitionKey(TaskforceReadinessProcess.KEY)
			.activityIdIn(TaskforceReadinessProcess.CHECK_ASKED_FOR)
			.count();
	}

}
