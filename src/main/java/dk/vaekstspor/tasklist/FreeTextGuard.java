package dk.vaekstspor.tasklist;

import java.util.Map;

import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.PatchExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses the engine's own comments, attachments, loose tasks and variables set past the
 * forms, whichever program asks for them: they would put free text about people into the
 * engine's tables, out of reach of journal, erasure and access log. A delegated or
 * interrupted task would end without its form being taken over, and a process begun half
 * way could name any case as its own.
 */
class FreeTextGuard extends CommandInterceptor {

	static final String NO_COMMENTS = "Kommentarer kan ikke gemmes her. Skriv i opgavens formular, så kommer det på sagens journal.";

	static final String NO_ATTACHMENTS = "Bilag kan ikke gemmes her. De hører til på sagens journal.";

	static final String NO_LOOSE_TASKS = "Opgaver kan ikke oprettes løst. Sagens forløb opretter dem; begynd med en ny henvendelse.";

	static final String NO_VARIABLES = "Værdier kan ikke gemmes direkte på en opgave eller et forløb. Brug opgavens formular.";

	static final String NO_TASK_TEXTS = "Opgavens navn og beskrivelse ligger fast. Skriv i opgavens formular, så kommer det på sagens journal.";

	static final String NO_DELEGATION = "Opgaver kan ikke uddelegeres. Læg opgaven tilbage, eller bed en leder give den videre.";

	static final String NO_INTERRUPTION = "Opgaver kan ikke afbrydes udefra. Brug opgavens formular.";

	static final String NO_SHORTCUTS = "Et forløb kan kun begynde fra begyndelsen. Registrér en ny henvendelse.";

	private static final Map<Class<?>, String> REFUSED = Map.ofEntries(Map.entry(AddCommentCmd.class, NO_COMMENTS),
			Map.entry(CreateAttachmentCmd.class, NO_ATTACHMENTS), Map.entry(CreateTaskCmd.class, NO_LOOSE_TASKS),
			Map.entry(SetTaskVariablesCmd.class, NO_VARIABLES), Map.entry(PatchTaskVariablesCmd.class, NO_VARIABLES),
			Map.entry(SetExecutionVariablesCmd.class, NO_VARIABLES),
			Map.entry(PatchExecutionVariablesCmd.class, NO_VARIABLES), Map.entry(DelegateTaskCmd.class, NO_DELEGATION),
			Map.entry(ResolveTaskCmd.class, NO_DELEGATION), Map.entry(HandleTaskBpmnErrorCmd.class, NO_INTERRUPTION),
			Map.entry(HandleTaskEscalationCmd.class, NO_INTERRUPTION),
			Map.entry(StartProcessInstanceAtActivitiesCmd.class, NO_SHORTCUTS));

	/** Refuses with {@link FreeTextRefused}. */
	@Override
	public <T> T execute(Command<T> command) {
		String refusal = REFUSED.get(command.getClass());
		if (refusal != null) {
			throw new FreeTextRefused(refusal);
		}
		return this.next.execute(command);
	}

}
