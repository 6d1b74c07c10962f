package dk.vaekstspor.taskforceinvitation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.vaekstspor.engine.TaskUnavailable;
import dk.vaekstspor.engine.TrustedCalls;
import dk.vaekstspor.taskforcefile.MemberGone;
import dk.vaekstspor.taskforcefile.MemberNotInvited;
import dk.vaekstspor.taskforcefile.TaskforceMember;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells running invitations what happened; the only place that talks to the engine about
 * them.
 */
@Component
class InvitationTasks {

	private final RuntimeService runtimeService;

	private final TaskService taskService;

	private final FormService formService;

	private final IdentityService identityService;

	private final TrustedCalls trusted;

	InvitationTasks(RuntimeService runtimeService, TaskService taskService, FormService formService,
			IdentityService identityService, TrustedCalls trusted) {
		this.trusted = trusted;
		this.runtimeService = runtimeService;
		this.taskService = taskService;
		this.formService = formService;
		this.identityService = identityService;
	}

	/**
	 * Completes the person's open task, signed in as that person meanwhile.
	 * @throws InvitationClosed if there is none, or somebody was faster
	 */
	void complete(TaskforceMember member, Map<String, Object> form) {
		String taskId = openTask(member.id());
		this.identityService.setAuthentication(member.userId(), groups(member.userId()));
		try {
			this.formService.submitTaskForm(taskId, form);
		}
		catch (OptimisticLockingException | TaskUnavailable | NullValueException | MemberNotInvited ex) {
			throw new InvitationClosed();
		}
		catch (ProcessEngineException ex) {
			throw (ex.getCause() instanceof MemberNotInvited) ? new InvitationClosed() : ex;
		}
		finally {
			this.identityService.clearAuthentication();
		}
	}

	/**
	 * Has somebody else asked in the place of a person who cannot take part any more.
	 * @throws org.camunda.bpm.engine.MismatchingMessageCorrelationException while the
	 * invitation is only about to be sent
	 */
	@EventListener(condition = "!#left.joined()")
	void withdraw(MemberGone left) {
		this.trusted
			.call(() -> this.runtimeService.createMessageCorrelation(TaskforceInvitationProcess.MEMBER_UNAVAILABLE)
				.processInstanceBusinessKey(left.caseNumber())
				.processInstanceVariableEquals(TaskforceInvitationProcess.MEMBER_ID.name(), left.memberId())
				.correlateWithResult());
	}

	private String openTask(long memberId) {
		Task task = this.taskService.createTaskQuery()
			.taskDefinitionKey("userTask_" + TaskforceInvitationProcess.ANSWER_INVITATION)
			.processVariableValueEquals(TaskforceInvitationProcess.MEMBER_ID.name(), memberId)
			.singleResult();
		return Optional.ofNullable(task).map(Task::getId).orElseThrow(InvitationClosed::new);
	}

	private List<String> groups(String userId) {
		return this.identityService.createGroupQuery().groupMember(userId).list().stream().map(Group::getId).toList();
	}

}
