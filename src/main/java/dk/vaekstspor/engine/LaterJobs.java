package dk.vaekstspor.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;

import org.springframework.stereotype.Component;

/**
 * Leaves work to the engine's job executor when the running transaction is committed.
 */
@Component
public class LaterJobs {

	private final TrustedCalls engine;

	LaterJobs(TrustedCalls engine) {
		this.engine = engine;
	}

	public void schedule(LaterJob work, String caseNumber, String userId) {
		this.engine.call(() -> {
			MessageEntity job = new MessageEntity();
			job.setJobHandlerType(LaterJobHandler.TYPE);
			job.setJobHandlerConfiguration(new LaterJobHandler.Work(work.name(), caseNumber, userId));
			Context.getCommandContext().getJobManager().send(job);
			return null;
		});
	}

}
