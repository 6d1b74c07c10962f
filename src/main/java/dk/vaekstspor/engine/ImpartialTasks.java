package dk.vaekstspor.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Keeps whoever has a conflict of interest out of every user task of every process, so
 * that no model can forget it. What people try is refused with
 * {@link PersonDisqualified}; what the model itself would give them goes to the task's
 * candidate groups. Work that nobody signed in for goes on.
 */
class ImpartialTasks extends AbstractBpmnParseListener {

	private final Impartiality impartiality;

	ImpartialTasks(Impartiality impartiality) {
		this.impartiality = impartiality;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
		Expression assignee = task.getAssigneeExpression();
		if (assignee != null) {
			task.setAssigneeExpression(new ImpartialAssignee(assignee, this.impartiality));
		}
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this::given);
		addFirst(task, TaskListener.EVENTNAME_COMPLETE, this::completed);
	}

	/** A form may declare the conflict itself, so who completes it is asked before. */
	private static void addFirst(TaskDefinition task, String event, TaskListener listener) {
		task.addTaskListener(event, listener);
		task.getTaskListeners().get(event).remove(listener);
		task.getTaskListeners().get(event).add(0, listener);
	}

	private void given(DelegateTask task) {
		String userId = task.getAssignee();
		if (isDisqualified(userId, task)) {
			throw userId.equals(signedIn()) ? PersonDisqualified.fromTaking() : PersonDisqualified.fromGetting(userId);
		}
	}

	private void completed(DelegateTask task) {
		if (isDisqualified(signedIn(), task)) {
			throw PersonDisqualified.fromCompleting();
		}
	}

	private boolean isDisqualified(String userId, DelegateTask task) {
		return userId != null && this.impartiality.isDisqualified(userId, task.getExecution().getProcessBusinessKey());
	}

	private static String signedIn() {
		return Context.getCommandContext().getAuthenticatedUserId();
	}

}
