package dk.vaekstspor.tasklist;

import java.util.Map;

import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.PatchExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses the engine's own comments, attachments, loose tasks and variables set past the
 * forms, whichever program asks for them: they would put free text about people into the
 * engine's tables, out of reach of journal, erasure and access log. A delegated task
 * would end without its form being taken over.
 */
class FreeTextGuard extends CommandInterceptor {

	static final String NO_COMMENTS = "Kommentarer kan ikke gemmes her. Skriv i opgavens formular, så kommer det på sagens journal.";

	static final String NO_ATTACHMENTS = "Bilag kan ikke gemmes her. De hører til på sagens journal.";

	static final String NO_LOOSE_TASKS = "Opgaver kan ikke oprettes løst. Sagens forløb opretter dem; begynd med en ny henvendelse.";

	static final String NO_VARIABLES = "Værdier kan ikke gemmes direkte på en opgave eller et forløb. Brug opgavens formular.";

	static final String NO_DELEGATION = "Opgaver kan ikke uddelegeres. Læg opgaven tilbage, eller bed en leder give den videre.";

	private static final Map<Class<?>, String> REFUSED = Map.of(AddCommentCmd.class, NO_COMMENTS,
			CreateAttachmentCmd.class, NO_ATTACHMENTS, CreateTaskCmd.class, NO_LOOSE_TASKS, SetTaskVariablesCmd.class,
			NO_VARIABLES, PatchTaskVariablesCmd.class, NO_VARIABLES, SetExecutionVariablesCmd.class, NO_VARIABLES,
			PatchExecutionVariablesCmd.class, NO_VARIABLES, DelegateTaskCmd.class, NO_DELEGATION, ResolveTaskCmd.class,
			NO_DELEGATION);

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
