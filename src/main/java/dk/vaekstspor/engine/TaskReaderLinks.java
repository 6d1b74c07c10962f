package dk.vaekstspor.engine;

import java.util.function.Supplier;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Notes on each new task whom {@link TaskReaders} name, so that they may read it and a
 * filter can find it for them.
 */
class TaskReaderLinks extends AbstractBpmnParseListener {

	/** The type of the link between a task and somebody who only reads it. */
	static final String TYPE = "reader";

	private final Supplier<Stream<TaskReaders>> readers;

	private final Impartiality impartiality;

	TaskReaderLinks(Supplier<Stream<TaskReaders>> readers, Impartiality impartiality) {
		this.readers = readers;
		this.impartiality = impartiality;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
			.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::link);
	}

	private void link(DelegateTask task) {
		ExecutionEntity execution = (ExecutionEntity) task.getExecution();
		String caseNumber = execution.getProcessBusinessKey();
		this.readers.get()
			.flatMap((source) -> source.readers(execution.getProcessDefinition().getKey(), caseNumber).stream())
			.distinct()
			.filter((userId) -> !this.impartiality.isDisqualified(userId, caseNumber))
			.forEach((userId) -> task.addUserIdentityLink(userId, TYPE));
	}

}
