package dk.vaekstspor.tasklist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.vocabulary.Department;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * The filters that every colleague finds in Tasklist, in the order of the list. Managers
 * look after all cases, everyone else after what is theirs.
 */
enum ReadyMadeFilter {

	MY_TASKS("Mine opgaver", "Opgaver, du har taget eller fået", Readers.EVERYONE,
			(query, waiting) -> query.taskAssigneeExpression(Mine.USER)),

	GROUP_TASKS("Min gruppes ledige opgaver", "Opgaver, som ingen i din gruppe har taget endnu", Readers.EVERYONE,
			(query, waiting) -> query.taskCandidateGroupInExpression(Mine.GROUPS)),

	MY_TASKFORCES("Mine taskforcer", "Åbne opgaver i de taskforcer, du leder, sidder med i eller har bestilt",
			Readers.EVERYONE,
			(query, waiting) -> query.processDefinitionKeyIn(Mine.TASKFORCES).taskInvolvedUserExpression(Mine.USER)),

	OVERDUE("Overskredet", "Fristen er overskredet på dine opgaver, din gruppes ledige opgaver eller i dine sager",
			Readers.ALL_BUT_MANAGERS, (query, waiting) -> Mine.add(query).dueBeforeExpression("${now()}")),

	ALL_OVERDUE("Overskredet", "Alle opgaver, hvor fristen er overskredet", Readers.MANAGERS,
			(query, waiting) -> query.dueBeforeExpression("${now()}")),

	DUE_TODAY("Forfalder i dag", "Dine opgaver, din gruppes ledige opgaver og opgaver i dine sager med frist i dag",
			Readers.ALL_BUT_MANAGERS, (query, waiting) -> Today.add(Mine.add(query))),

	ALL_DUE_TODAY("Forfalder i dag", "Alle opgaver med frist i dag", Readers.MANAGERS,
			(query, waiting) -> Today.add(query)),

	WAITING("Afventer andre", "Opgaver i dine sager, der venter på virksomhed, vidensaktør, afdeling eller jurist",
			Readers.CASEWORKERS, (query, waiting) -> query.taskOwnerExpression(Mine.USER).taskDefinitionKeyIn(waiting)),

	ALL_WAITING("Afventer andre", "Alle opgaver, der venter på virksomhed, vidensaktør, afdeling eller jurist",
			Readers.MANAGERS, (query, waiting) -> query.taskDefinitionKeyIn(waiting)),

	ALL("Alle", "Alle åbne opgaver", Readers.MANAGERS, (query, waiting) -> query);

	/** The parties that count as others, as the models name them. */
	static final Set<String> OTHERS = Set.of("company", "partner", "department", "legal");

	private final String label;

	private final String description;

	private final List<String> readers;

	private final BiFunction<TaskQuery, String[], TaskQuery> criteria;

	ReadyMadeFilter(String label, String description, List<String> readers,
			BiFunction<TaskQuery, String[], TaskQuery> criteria) {
		this.label = label;
		this.description = description;
		this.readers = readers;
		this.criteria = criteria;
	}

	String label() {
		return this.label;
	}

	/** The groups that see the filter. */
	List<String> readers() {
		return this.readers;
	}

	/**
	 * The filter's query, the nearest deadline first.
	 * @param waiting keys of the tasks that wait for others
	 */
	TaskQuery query(TaskQuery empty, Set<String> waiting) {
		return this.criteria.apply(empty, waiting.stream().sorted().toArray(String[]::new))
			.orderByDueDate()
			.asc()
			.orderByTaskCreateTime()
			.asc();
	}

	/** How Tasklist shows the filter; {@code priority} is its place in the list. */
	Map<String, Object> properties() {
		return Map.of(ReadyMadeFilters.KEY, name(), "description", this.description, "priority", 10 * (ordinal() + 1),
				"refresh", true, "showUndefinedVariable", false, "variables", List.of());
	}

	/** Who reads what. */
	private static final class Readers {

		static final List<String> MANAGERS = List.of(Groups.MANAGER);

		static final List<String> CASEWORKERS = List.of(Groups.CASEWORKER);

		static final List<String> ALL_BUT_MANAGERS = Stream
			.concat(Stream.of(Groups.CASEWORKER, Groups.LEGAL), Stream.of(Department.values()).map(Groups::department))
			.toList();

		static final List<String> EVERYONE = Stream.concat(MANAGERS.stream(), ALL_BUT_MANAGERS.stream()).toList();

	}

	/** What belongs to the signed-in user. */
	private static final class Mine {

		static final String USER = "${currentUser()}";

		static final String GROUPS = "${currentUserGroups()}";

		static final String[] TASKFORCES = { "taskforce", "taskforceInvitation", "taskforceAction" };

		static TaskQuery add(TaskQuery query) {
			return query.or()
				.taskAssigneeExpression(USER)
				.taskCandidateGroupInExpression(GROUPS)
				.taskOwnerExpression(USER)
				.endOr();
		}

	}

	/** The day as the machine's clock has it, which the product keeps in Danish time. */
	private static final class Today {

		static TaskQuery add(TaskQuery query) {
			return query.dueAfterExpression("${dateTime().withTimeAtStartOfDay()}")
				.dueBeforeExpression("${dateTime().plusDays(1).withTimeAtStartOfDay()}");
		}

	}

}
