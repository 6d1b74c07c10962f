package dk.vaekstspor.tasklist;

import java.util.Objects;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Keeps a task's name and description as its model has them: free text about people would
 * stay in the engine's history.
 */
class FixedTaskTexts extends AbstractBpmnParseListener {

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		TaskDefinition model = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
		model.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE,
				(TaskListener) (task) -> refuseOtherTexts(task, model));
	}

	private static void refuseOtherTexts(DelegateTask task, TaskDefinition model) {
		boolean renamed = !Objects.equals(task.getName(), text(model.getNameExpression()));
		boolean rewritten = task.getDescription() != null
				&& !task.getDescription().equals(text(model.getDescriptionExpression()));
		if (renamed || rewritten) {
			throw new FreeTextRefused(FreeTextGuard.NO_TASK_TEXTS);
		}
	}

	private static String text(Expression expression) {
		return (expression != null) ? expression.getExpressionText() : null;
	}

}
