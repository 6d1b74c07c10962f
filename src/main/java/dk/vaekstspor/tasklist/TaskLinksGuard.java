package dk.vaekstspor.tasklist;

import java.util.Set;

import org.camunda.bpm.engine.impl.cmd.AddGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AddUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Keeps whom a task is asked of as its model says. The engine lets everybody who may do a
 * task ask others as well, and so show them a confidential case. A manager gives a task
 * to somebody by making that person its assignee.
 */
class TaskLinksGuard extends CommandInterceptor {

	static final String REFUSAL = "Hvem en opgave stilles til, ligger fast. En leder kan give den til en anden.";

	private static final Set<Class<?>> CHANGES = Set.of(AddUserIdentityLinkCmd.class, AddGroupIdentityLinkCmd.class,
			DeleteUserIdentityLinkCmd.class, DeleteGroupIdentityLinkCmd.class);

	/**
	 * Refuses people with {@link FreeTextRefused}; what the product itself does goes on.
	 */
	@Override
	public <T> T execute(Command<T> command) {
		if (CHANGES.contains(command.getClass()) && isAskedByAPerson(Context.getCommandContext())) {
			throw new FreeTextRefused(REFUSAL);
		}
		return this.next.execute(command);
	}

	private static boolean isAskedByAPerson(CommandContext context) {
		return context.getAuthenticatedUserId() != null && context.isAuthorizationCheckEnabled();
	}

}
