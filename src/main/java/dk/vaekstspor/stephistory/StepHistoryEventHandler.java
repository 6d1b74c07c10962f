package dk.vaekstspor.stephistory;

import java.util.List;
import java.util.function.Supplier;

import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

/**
 * Passes on what the engine writes of steps and runs of processes.
 */
class StepHistoryEventHandler implements HistoryEventHandler {

	private final Supplier<StepEvents> source;

	private StepEvents events;

	StepHistoryEventHandler(Supplier<StepEvents> source) {
		this.source = source;
	}

	@Override
	public void handleEvent(HistoryEvent event) {
		if (event instanceof HistoricActivityInstanceEventEntity activity) {
			events().activity(activity);
		}
		else if (event instanceof HistoricTaskInstanceEventEntity task) {
			events().task(task);
		}
		else if (event instanceof HistoricIdentityLinkLogEventEntity link) {
			events().link(link);
		}
		else if (event instanceof HistoricProcessInstanceEventEntity process) {
			events().process(process);
		}
	}

	@Override
	public void handleEvents(List<HistoryEvent> events) {
		events.forEach(this::handleEvent);
	}

	/** Found twice at the same moment it is the same. */
	private StepEvents events() {
		if (this.events == null) {
			this.events = this.source.get();
		}
		return this.events;
	}

}
