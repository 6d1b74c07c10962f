package dk.vaekstspor.system;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dk.vaekstspor.engine.Groups;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.UPDATE_TASK;

/**
 * What each role may do in the engine. Tasks are not here: who is asked to do a task, and
 * who may read it, is granted task by task.
 */
final class AccessRules {

	private static final String ANY = Authorization.ANY;

	private static final String ENGAGEMENT = "companyEngagement";

	private AccessRules() {
	}

	/** All rules, in no particular order. */
	static List<AccessRule> all() {
		return Stream.of(everybody(), tasklistUsers(), caseworker(), manager(), administrator(), nothingMore())
			.flatMap(List::stream)
			.toList();
	}

	/** A process definition holds no case. */
	private static List<AccessRule> everybody() {
		return List.of(AccessRule.forEverybody(Resources.APPLICATION, "welcome", ACCESS),
				AccessRule.forEverybody(Resources.PROCESS_DEFINITION, ANY, READ));
	}

	private static List<AccessRule> tasklistUsers() {
		return Stream.concat(Stream.of(Groups.CASEWORKER, Groups.LEGAL, Groups.MANAGER), Roles.departments())
			.map((group) -> new AccessRule(group, Resources.APPLICATION, "tasklist", ACCESS))
			.toList();
	}

	private static List<AccessRule> caseworker() {
		return starting(Groups.CASEWORKER);
	}

	private static List<AccessRule> starting(String group) {
		return List.of(new AccessRule(group, Resources.PROCESS_DEFINITION, ENGAGEMENT, CREATE_INSTANCE),
				new AccessRule(group, Resources.PROCESS_INSTANCE, ANY, CREATE));
	}

	private static List<AccessRule> manager() {
		List<AccessRule> sight = List.of(new AccessRule(Groups.MANAGER, Resources.APPLICATION, "cockpit", ACCESS),
				new AccessRule(Groups.MANAGER, Resources.PROCESS_DEFINITION, ANY, READ_INSTANCE, READ_TASK, UPDATE_TASK,
						TASK_ASSIGN, RETRY_JOB, READ_HISTORY),
				// Cockpit's count of tasks by group asks for it; the tasks themselves are
				// seen by the rule above.
				new AccessRule(Groups.MANAGER, Resources.TASK, ANY, READ),
				new AccessRule(Groups.MANAGER, Resources.DECISION_DEFINITION, ANY, READ, READ_HISTORY),
				new AccessRule(Groups.MANAGER, Resources.DEPLOYMENT, ANY, READ),
				new AccessRule(Groups.MANAGER, Resources.OPERATION_LOG_CATEGORY, ANY,
						UserOperationLogCategoryPermissions.READ),
				new AccessRule(Groups.MANAGER, Resources.USER, ANY, READ),
				new AccessRule(Groups.MANAGER, Resources.GROUP, ANY, READ));
		return Stream.of(starting(Groups.MANAGER), sight).flatMap(List::stream).toList();
	}

	/** Deployments can be added, not deleted: that would delete their cases as well. */
	private static List<AccessRule> administrator() {
		Stream<AccessRule> users = Stream
			.of(Resources.USER, Resources.GROUP, Resources.GROUP_MEMBERSHIP, Resources.TENANT,
					Resources.TENANT_MEMBERSHIP, Resources.AUTHORIZATION, Resources.SYSTEM)
			.map((resource) -> new AccessRule(Groups.ADMIN, resource, ANY, ALL));
		Stream<AccessRule> rest = Stream.of(new AccessRule(Groups.ADMIN, Resources.APPLICATION, "admin", ACCESS),
				new AccessRule(Groups.ADMIN, Resources.DEPLOYMENT, ANY, CREATE, READ), new AccessRule(Groups.ADMIN,
						Resources.OPERATION_LOG_CATEGORY, "Admin", UserOperationLogCategoryPermissions.READ));
		return Stream.concat(users, rest).toList();
	}

	/**
	 * Camunda's set-up page gives its first administrator everything for which the group
	 * has no rule yet, cases included. An empty rule stands in its way.
	 */
	private static List<AccessRule> nothingMore() {
		List<Integer> ruled = administrator().stream()
			.filter((rule) -> ANY.equals(rule.resourceId()))
			.map((rule) -> rule.resource().resourceType())
			.toList();
		return Arrays.stream(Resources.values())
			.filter((resource) -> !ruled.contains(resource.resourceType()))
			.map((resource) -> new AccessRule(Groups.ADMIN, resource, ANY))
			.toList();
	}

}
