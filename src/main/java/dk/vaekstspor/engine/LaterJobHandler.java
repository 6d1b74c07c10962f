package dk.vaekstspor.engine;

import java.util.List;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Runs each {@link LaterJob} that is due.
 */
@Component
class LaterJobHandler extends AbstractProcessEnginePlugin implements JobHandler<LaterJobHandler.Work> {

	static final String TYPE = "vaekstspor-later";

	/** Asked for late: they are built with the engine's services. */
	private final ObjectProvider<LaterJob> jobs;

	LaterJobHandler(ObjectProvider<LaterJob> jobs) {
		this.jobs = jobs;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setCustomJobHandlers(List.of(this));
	}

	@Override
	public String getType() {
		return TYPE;
	}

	@Override
	public void execute(Work work, ExecutionEntity none, CommandContext context, String tenantId) {
		this.jobs.stream()
			.filter((job) -> job.name().equals(work.name()))
			.findFirst()
			.orElseThrow()
			.run(work.caseNumber(), work.userId());
	}

	@Override
	public Work newConfiguration(String text) {
		String[] parts = text.split(Work.SEPARATOR, 3);
		return new Work(parts[0], parts[1], parts[2]);
	}

	@Override
	public void onDelete(Work work, JobEntity job) {
		// nothing to clean up
	}

	record Work(String name, String caseNumber, String userId) implements JobHandlerConfiguration {

		private static final String SEPARATOR = " ";

		@Override
		public String toCanonicalString() {
			return String.join(SEPARATOR, this.name, this.caseNumber, this.userId);
		}

	}

}
