package dk.vaekstspor.tasklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * Makes the cards of the task list.
 */
@Component
class TaskCards {

	private static final String DEPARTMENT = "department";

	private final TaskService tasks;

	private final ProcessFacts processes;

	private final CaseFiles caseFiles;

	private final Companies companies;

	private final Pauses pauses;

	private final AskedPartners partners;

	private final DanishWorkingDays workingDays;

	private final Clock clock;

	TaskCards(TaskService tasks, ProcessFacts processes, CaseFiles caseFiles, Companies companies, Pauses pauses,
			AskedPartners partners, DanishWorkingDays workingDays, Clock clock) {
		this.pauses = pauses;
		this.partners = partners;
		this.tasks = tasks;
		this.processes = processes;
		this.caseFiles = caseFiles;
		this.companies = companies;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	/** The cards of those tasks that the engine lets the signed-in user see. */
	List<TaskCard> of(List<String> taskIds, String userId) {
		if (taskIds.isEmpty()) {
			return List.of();
		}
		List<Task> visible = this.tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list();
		Map<String, String> caseNumbers = this.processes.caseNumbers(visible);
		Map<String, String> companyNames = companyNames(caseNumbers);
		return visible.stream().map((task) -> {
			String caseNumber = caseNumbers.getOrDefault(task.getProcessInstanceId(), "");
			return card(task, caseNumber, companyNames.getOrDefault(caseNumber, ""), userId);
		}).toList();
	}

	private Map<String, String> companyNames(Map<String, String> caseNumbers) {
		return caseNumbers.values()
			.stream()
			.distinct()
			.map(this.caseFiles::find)
			.flatMap(Optional::stream)
			.collect(Collectors.toMap(CaseFile::caseNumber,
					(caseFile) -> this.companies.get(caseFile.companyId()).name()));
	}

	private TaskCard card(Task task, String caseNumber, String company, String userId) {
		Instant due = (task.getDueDate() != null) ? task.getDueDate().toInstant() : null;
		Instant now = this.clock.instant();
		String waitsFor = this.processes.waitsFor(task);
		return new TaskCard(task.getId(), caseNumber, company, due, (due != null) ? daysBetween(now, due) : null,
				due != null && due.isBefore(now), waitsFor, DEPARTMENT.equals(waitsFor) ? department(task) : null,
				this.partners.of(task, waitsFor).orElse(null), this.pauses.of(task, waitsFor).orElse(null),
				Objects.equals(task.getAssignee(), userId));
	}

	/** The department whose specialists are asked to do the task. */
	private String department(Task task) {
		List<String> groups = this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.map(IdentityLink::getGroupId)
			.toList();
		return Stream.of(Department.values())
			.filter((department) -> groups.contains(Groups.department(department)))
			.map(Department::label)
			.findFirst()
			.orElse(null);
	}

	private int daysBetween(Instant now, Instant due) {
		LocalDate today = now.atZone(DanishWorkingDays.ZONE).toLocalDate();
		LocalDate dueDay = due.atZone(DanishWorkingDays.ZONE).toLocalDate();
		return dueDay.isBefore(today) ? -this.workingDays.between(dueDay, today)
				: this.workingDays.between(today, dueDay);
	}

}
