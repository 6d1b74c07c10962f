package dk.vaekstspor.demohistory;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dk.vaekstspor.Vaekstspor;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Lives through nine months, in which work can pile up, twice, each time in an
 * application of its own.
 */
class DemoHistoryTests {

	private static final Instant END = Instant.parse("2025-11-20T15:00:00Z");

	private static ConfigurableApplicationContext application;

	@BeforeAll
	static void liveOnce() {
		application = live("once");
	}

	@AfterAll
	static void close() {
		application.close();
	}

	@Test
	void hasSomebodyForEveryStepOfEveryProcess() {
		RepositoryService models = application.getBean(RepositoryService.class);
		List<String> steps = models.createProcessDefinitionQuery()
			.latestVersion()
			.list()
			.stream()
			.flatMap((process) -> models.getBpmnModelInstance(process.getId())
				.getModelElementsByType(UserTask.class)
				.stream())
			.map((task) -> task.getId().substring("userTask_".length()))
			.toList();

		assertThat(steps).isNotEmpty()
			.allSatisfy((step) -> assertThat(
					application.getBean(Personas.class).of(new OpenStep("1", step, "2025-00001", null)))
				.as("who does %s", step)
				.isNotNull())
			.allSatisfy((step) -> assertThat(application.getBean(Forms.class).answers(step)).as("answers to %s", step)
				.isTrue());
	}

	@Test
	void leavesNoFailedJobAndNoRefusedForm() {
		assertThat(application.getBean(Workday.class).rejected()).isZero();
		assertThat(application.getBean(Workday.class).done()).isGreaterThan(60);
		assertThat(application.getBean(RuntimeService.class).createIncidentQuery().count()).isZero();
		ManagementService jobs = application.getBean(ManagementService.class);
		assertThat(jobs.createJobQuery().withException().count()).isZero();
		assertThat(jobs.createJobQuery().messages().count()).isZero();
		assertThat(jobs.createJobQuery().duedateLowerThan(Date.from(END)).count()).isZero();
	}

	@Test
	void passesEveryKindOfProcessAndKeepsSomeWorkOpen() {
		HistoryService history = application.getBean(HistoryService.class);
		for (String process : List.of("companyEngagement", "companyIdentification", "taskforce", "taskforceInvitation",
				"taskforceAction", "taskforceReadiness", "knowledgePartnerMatching", "followUp")) {
			assertThat(history.createHistoricProcessInstanceQuery().processDefinitionKey(process).count()).as(process)
				.isPositive();
		}
		assertThat(application.getBean(TaskService.class).createTaskQuery().count()).isBetween(5L, 100L);
	}

	@Test
	void plantsTheBottleneckAtTheLegalAdviser() {
		Map<String, Duration> time = tasks(application).stream()
			.filter((task) -> task.getProcessDefinitionKey().equals("companyEngagement"))
			.collect(Collectors.groupingBy(HistoricTaskInstance::getTaskDefinitionKey,
					Collectors.mapping(DemoHistoryTests::spent, Collectors.reducing(Duration.ZERO, Duration::plus))));

		assertThat(time.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey())
			.as("all time spent: %s", time)
			.isEqualTo("userTask_assessStateAid");
	}

	@Test
	void letsTheClockRunAgain() {
		assertThat(Duration.between(ClockUtil.getCurrentTime().toInstant(), Instant.now()).abs())
			.isLessThan(Duration.ofSeconds(5));
	}

	@Test
	void refusesADatabaseThatHasCases() {
		assertThatExceptionOfType(DemoHistoryRefused.class)
			.isThrownBy(() -> application.getBean(DemoHistory.class).tell())
			.satisfies((refused) -> assertThat(new DemoHistoryRefusedAnalyzer().analyze(refused).getDescription())
				.contains("already holds"));
	}

	@Test
	void isTheSameForTheSameSeed() {
		try (ConfigurableApplicationContext again = live("twice")) {
			assertThat(told(again)).isEqualTo(told(application));
		}
	}

	private static ConfigurableApplicationContext live(String database) {
		return new SpringApplicationBuilder(Vaekstspor.class).profiles("test", "demo-history")
			.run("--server.port=0", "--spring.datasource.url=jdbc:h2:mem:demo-history-" + database,
					"--vaekstspor.demo-staff=true", "--vaekstspor.demo-history.length=P9M",
					"--vaekstspor.demo-history.cases=80", "--vaekstspor.demo-history.until=" + END);
	}

	private static List<HistoricTaskInstance> tasks(ConfigurableApplicationContext of) {
		return of.getBean(HistoryService.class).createHistoricTaskInstanceQuery().list();
	}

	private static Duration spent(HistoricTaskInstance task) {
		return Duration.between(task.getStartTime().toInstant(),
				(task.getEndTime() != null) ? task.getEndTime().toInstant() : END);
	}

	private static List<String> told(ConfigurableApplicationContext of) {
		return tasks(of).stream()
			.sorted(Comparator.comparing(HistoricTaskInstance::getStartTime)
				.thenComparing(HistoricTaskInstance::getTaskDefinitionKey)
				.thenComparing((task) -> Long.parseLong(task.getId())))
			.map((task) -> "%s %s %s %s %s".formatted(task.getTaskDefinitionKey(), task.getStartTime(),
					task.getEndTime(), task.getAssignee(), task.getDeleteReason()))
			.toList();
	}

}
