package dk.vaekstspor.tasklist;

import java.util.Set;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the ready-made filters up to date at every start: the models may have changed.
 * Filters that colleagues made themselves stay as they are.
 */
@Component
class ReadyMadeFilters implements ApplicationRunner {

	/** Property by which a ready-made filter is known again, whatever its name. */
	static final String KEY = "vaekstspor";

	private final FilterService filters;

	private final TaskService tasks;

	private final AuthorizationService authorizations;

	private final ProcessFacts processes;

	ReadyMadeFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations,
			ProcessFacts processes) {
		this.filters = filters;
		this.tasks = tasks;
		this.authorizations = authorizations;
		this.processes = processes;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		Set<String> waiting = this.processes.taskKeysWaitingFor(ReadyMadeFilter.OTHERS);
		for (ReadyMadeFilter readyMade : ReadyMadeFilter.values()) {
			Filter filter = save(readyMade, waiting);
			readyMade.readers().forEach((group) -> grant(filter, group));
		}
	}

	private Filter save(ReadyMadeFilter readyMade, Set<String> waiting) {
		Filter filter = find(readyMade);
		filter.setName(readyMade.label());
		filter.setQuery(readyMade.query(this.tasks.createTaskQuery(), waiting));
		filter.setProperties(readyMade.properties());
		return this.filters.saveFilter(filter);
	}

	private Filter find(ReadyMadeFilter readyMade) {
		return this.filters.createTaskFilterQuery()
			.list()
			.stream()
			.filter((filter) -> readyMade.name().equals(filter.getProperties().get(KEY)))
			.findFirst()
			.orElseGet(() -> this.filters.newTaskFilter(readyMade.label()));
	}

	private void grant(Filter filter, String group) {
		boolean granted = this.authorizations.createAuthorizationQuery()
			.resourceType(Resources.FILTER)
			.resourceId(filter.getId())
			.groupIdIn(group)
			.count() > 0;
		if (!granted) {
			Authorization grant = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
			grant.setResource(Resources.FILTER);
			grant.setResourceId(filter.getId());
			grant.setGroupId(group);
			grant.addPermission(Permissions.READ);
			this.authorizations.saveAuthorization(grant);
		}
	}

}
