package dk.vaekstspor.tasklist;

import dk.vaekstspor.engine.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Makes the case's owner the owner of its tasks, so that a filter can ask for the tasks
 * of one's own cases whoever works on them.
 */
class CaseOwnerOnTasks extends AbstractBpmnParseListener {

	private static final ProcessVariable<String> CASE_OWNER = ProcessVariable.of("caseOwner", String.class);

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
			.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, CaseOwnerOnTasks::setOwner);
	}

	private static void setOwner(DelegateTask task) {
		CASE_OWNER.find(task).ifPresent(task::setOwner);
	}

}
