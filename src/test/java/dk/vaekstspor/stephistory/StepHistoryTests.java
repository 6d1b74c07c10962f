package dk.vaekstspor.stephistory;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;

import dk.vaekstspor.steprecord.HeldTime;
import dk.vaekstspor.steprecord.StepOutcome;
import dk.vaekstspor.steprecord.StepRecord;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What is recorded of a step, whatever happens to it: the rows of the table in
 * {@code docs/step-records.md}.
 */
class StepHistoryTests extends WithStepProcess {

	private static final Duration HOUR = Duration.ofHours(1);

	private static final Duration DAY = Duration.ofDays(1);

	@Autowired
	private TaskService tasks;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void aStepIsOpenAndNobodysUntilSomebodyTakesIt() {
		deploy(StepProcess.task("userTask_first", "caseworker"));
		String instance = start(StepProcess.KEY);

		assertThat(record(instance, "userTask_first")).isEqualTo(new StepRecord(record(instance, "userTask_first").id(),
				StepProcess.KEY, instance, CASE, "userTask_first", "caseworker", MONDAY, DUE, null, false, MONDAY,
				HeldTime.NONE, HeldTime.NONE, HeldTime.NONE, null, null));
		assertThat(process(instance).startedAt()).isEqualTo(MONDAY);
		assertThat(process(instance).endedAt()).isNull();
		assertThat(process(instance).root()).isEqualTo(instance);
	}

	@Test
	void timeBeforeClaimingIsUnclaimedAndTimeAfterItClaimed() {
		deploy(StepProcess.task("userTask_first", "caseworker"));
		String instance = start(StepProcess.KEY);
		pass(HOUR);
		claim(instance, "anne");
		assertThat(record(instance, "userTask_first").claimed()).isTrue();
		assertThat(record(instance, "userTask_first").heldSince()).isEqualTo(now());
		pass(DAY);
		complete(instance);

		StepRecord record = record(instance, "userTask_first");
		assertThat(record.unclaimedTime()).isEqualTo(held(HOUR, HOUR));
		assertThat(record.claimedTime()).isEqualTo(held(DAY, Duration.ofHours(8)));
		assertThat(record.waitingTime()).isEqualTo(HeldTime.NONE);
		assertThat(record.firstClaimedAt()).isEqualTo(MONDAY.plus(HOUR));
		assertThat(record.leftAt()).isEqualTo(now());
		assertThat(record.outcome()).isEqualTo(StepOutcome.COMPLETED);
		assertThat(process(instance).endedAt()).isEqualTo(now());
		assertThat(process(instance).outcome()).isEqualTo(StepOutcome.COMPLETED);
		assertThat(process(instance).endEvent()).isNotNull();
	}

	@Test
	void whatIsGivenBackIsUnclaimedAgain() {
		deploy(StepProcess.task("userTask_first", "caseworker"));
		String instance = start(StepProcess.KEY);
		pass(HOUR);
		claim(instance, "anne");
		pass(HOUR);
		this.tasks.setAssignee(task(instance).getId(), null);
		assertThat(record(instance, "userTask_first").claimed()).isFalse();
		pass(HOUR);
		claim(instance, "bo");
		pass(HOUR.dividedBy(2));
		complete(instance);

		StepRecord record = record(instance, "userTask_first");
		assertThat(record.unclaimedTime()).isEqualTo(held(HOUR.multipliedBy(2), HOUR.multipliedBy(2)));
		assertThat(record.claimedTime().millis()).isEqualTo(HOUR.toMillis() * 3 / 2);
		assertThat(record.firstClaimedAt()).isEqualTo(MONDAY.plus(HOUR));
	}

	@Test
	void whatGoesFromOneToAnotherStaysClaimed() {
		deploy(StepProcess.task("userTask_first", "caseworker"));
		String instance = start(StepProcess.KEY);
		claim(instance, "anne");
		pass(HOUR);
		this.tasks.setAssignee(task(instance).getId(), "bo");
		pass(HOUR);
		complete(instance);

		StepRecord record = record(instance, "userTask_first");
		assertThat(record.unclaimedTime()).isEqualTo(HeldTime.NONE);
		assertThat(record.claimedTime().millis()).isEqualTo(HOUR.toMillis() * 2);
		assertThat(record.firstClaimedAt()).isEqualTo(MONDAY);
		assertThat(record.heldSince()).isEqualTo(MONDAY.plus(HOUR));
	}

	@Test
	void whatIsDelegatedAndResolvedStaysClaimed() {
		deploy(StepProcess.task("userTask_first", "caseworker"));
		String instance = start(StepProcess.KEY);
		pass(HOUR);
		claim(instance, "anne");
		pass(HOUR);
		change(instance, (task) -> task.delegate("bo"));
		pass(HOUR);
		change(instance, TaskEntity::resolve);
		pass(HOUR);
		complete(instance);

		assertThat(record(instance, "userTask_first").unclaimedTime().millis()).isEqualTo(HOUR.toMillis());
		assertThat(record(instance, "userTask_first").claimedTime().millis()).isEqualTo(HOUR.toMillis() * 3);
	}

	@Test
	void whatIsTakenAndGivenBackInTheSameMomentTookNoTime() {
		deploy(StepProcess.task("userTask_first", "caseworker"));
		String instance = start(StepProcess.KEY);
		claim(instance, "anne");
		this.tasks.setAssignee(task(instance).getId(), null);
		claim(instance, "bo");
		this.tasks.setAssignee(task(instance).getId(), null);
		pass(HOUR);
		complete(instance);

		assertThat(record(instance, "userTask_first").firstClaimedAt()).isEqualTo(MONDAY);
		assertThat(record(instance, "userTask_first").unclaimedTime().millis()).isEqualTo(HOUR.toMillis());
		assertThat(record(instance, "userTask_first").claimedTime()).isEqualTo(HeldTime.NONE);
	}

	@Test
	void whatComesAssignedIsClaimedFromItsFirstMoment() {
		deploy(StepProcess.assigned("caseworker"));
		String instance = start(StepProcess.KEY);
		pass(HOUR);
		complete(instance);

		assertThat(record(instance, "userTask_first").unclaimedTime()).isEqualTo(HeldTime.NONE);
		assertThat(record(instance, "userTask_first").claimedTime().millis()).isEqualTo(HOUR.toMillis());
		assertThat(record(instance, "userTask_first").firstClaimedAt()).isEqualTo(MONDAY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "company", "partner", "calendar" })
	void whatLiesOutsideWaitsAllTheTimeEvenWithSomebodysName(String party) {
		deploy(StepProcess.assigned(party));
		String instance = start(StepProcess.KEY);
		pass(HOUR);
		complete(instance);

		StepRecord record = record(instance, "userTask_first");
		assertThat(record.isParked()).isTrue();
		assertThat(record.waitingTime()).isEqualTo(held(HOUR, HOUR));
		assertThat(record.claimedTime()).isEqualTo(HeldTime.NONE);
		assertThat(record.unclaimedTime()).isEqualTo(HeldTime.NONE);
		assertThat(record.claimed()).isTrue();
	}

	@Test
	void aDeadlineMovesAlong() {
		deploy(StepProcess.task("userTask_first", "caseworker"));
		String instance = start(StepProcess.KEY);
		Task task = task(instance);
		task.setDueDate(Date.from(DUE.plus(DAY)));
		task.setPriority(7);
		this.tasks.saveTask(task);

		assertThat(record(instance, "userTask_first").dueAt()).isEqualTo(DUE.plus(DAY));
	}

	@Test
	void anotherPriorityOrFollowUpDateChangesNothing() {
		deploy(StepProcess.task("userTask_first", "caseworker"));
		String instance = start(StepProcess.KEY);
		StepRecord before = record(instance, "userTask_first");
		pass(HOUR);
		this.tasks.setPriority(task(instance).getId(), 80);
		Task task = task(instance);
		task.setFollowUpDate(Date.from(DUE));
		this.tasks.saveTask(task);

		assertThat(record(instance, "userTask_first")).isEqualTo(before);
	}

	@Test
	void aDeletedCaseCancelsItsSteps() {
		deploy(StepProcess.task("userTask_first", "caseworker"));
		String instance = start(StepProcess.KEY);
		pass(HOUR);
		this.runtime.deleteProcessInstance(instance, "Ved en fejl");

		assertThat(record(instance, "userTask_first").outcome()).isEqualTo(StepOutcome.CANCELLED);
		assertThat(record(instance, "userTask_first").unclaimedTime()).isEqualTo(held(HOUR, HOUR));
		assertThat(process(instance).outcome()).isEqualTo(StepOutcome.CANCELLED);
		assertThat(process(instance).endEvent()).isNull();
	}

	@Test
	void aModificationCancelsTheStepItLeavesAndEntersAnother() {
		deploy(StepProcess.interrupted());
		String instance = start(StepProcess.KEY);
		pass(HOUR);
		this.runtime.createProcessInstanceModification(instance)
			.cancelAllForActivity("userTask_first")
			.startBeforeActivity("userTask_second")
			.execute();

		assertThat(record(instance, "userTask_first").outcome()).isEqualTo(StepOutcome.CANCELLED);
		assertThat(record(instance, "userTask_second").isOpen()).isTrue();
	}

	@Test
	void anInterruptingEventAtItsEdgeInterruptsAStep() {
		deploy(StepProcess.interrupted());
		String instance = start(StepProcess.KEY);
		pass(DAY);
		fire(instance, "event_reminder");
		assertThat(record(instance, "userTask_first").isOpen()).isTrue();
		pass(DAY.multipliedBy(2));
		fire(instance, "event_overdue");

		assertThat(record(instance, "userTask_first").outcome()).isEqualTo(StepOutcome.INTERRUPTED);
		assertThat(record(instance, "userTask_first").unclaimedTime().millis()).isEqualTo(DAY.toMillis() * 3);
		assertThat(record(instance, "userTask_second").enteredAt()).isEqualTo(now());
		complete(instance);
		assertThat(process(instance).endEvent()).isEqualTo("endEvent_late");
	}

	@Test
	void theCaseWaitsAtAnEventGatewayAndNotAtTheEventsBehindIt() {
		deploy(StepProcess.events());
		String instance = start(StepProcess.KEY);
		pass(DAY);
		send("steps.answer", instance);

		StepRecord gateway = record(instance, "gateway_answer");
		assertThat(gateway.outcome()).isEqualTo(StepOutcome.COMPLETED);
		assertThat(gateway.waitingTime()).isEqualTo(held(DAY, Duration.ofHours(8)));
		assertThat(records(instance, "event_answer")).isEmpty();
	}

	@Test
	void aDeletedCaseCancelsItsEventGateway() {
		deploy(StepProcess.events());
		String instance = start(StepProcess.KEY);
		this.runtime.deleteProcessInstance(instance, null);

		assertThat(record(instance, "gateway_answer").outcome()).isEqualTo(StepOutcome.CANCELLED);
	}

	@Test
	void messagesAndTimersAreWaitedFor() {
		deploy(StepProcess.events());
		String instance = start(StepProcess.KEY);
		send("steps.answer", instance);
		pass(HOUR);
		send("steps.letter", instance);
		pass(DAY.multipliedBy(2));
		fire(instance, "event_wait");

		assertThat(record(instance, "receiveTask_letter").waitingTime()).isEqualTo(held(HOUR, HOUR));
		assertThat(record(instance, "receiveTask_letter").waitsFor()).isEqualTo("partner");
		assertThat(record(instance, "event_wait").waitingTime().millis()).isEqualTo(DAY.toMillis() * 2);
		assertThat(record(instance, "event_wait").outcome()).isEqualTo(StepOutcome.COMPLETED);
		assertThat(process(instance).outcome()).isEqualTo(StepOutcome.COMPLETED);
	}

	@Test
	void eachOfSeveralInstancesIsAPassage() {
		deploy(StepProcess.repeated());
		String instance = start(StepProcess.KEY);
		List<Task> open = this.tasks.createTaskQuery().processInstanceId(instance).list();
		this.tasks.claim(open.get(0).getId(), "anne");
		pass(HOUR);
		this.tasks.complete(open.get(0).getId());
		pass(HOUR);
		send("steps.stop", instance);

		assertThat(records(instance, "userTask_each")).hasSize(3)
			.extracting(StepRecord::outcome)
			.containsExactlyInAnyOrder(StepOutcome.COMPLETED, StepOutcome.INTERRUPTED, StepOutcome.INTERRUPTED);
	}

	@Test
	void aCalledProcessHoldsItsOwnSteps() {
		deploy(StepProcess.task("userTask_first", "caseworker"), StepProcess.calling(StepProcess.KEY));
		String caller = start("stepsCalling");
		String called = this.runtime.createProcessInstanceQuery().superProcessInstanceId(caller).singleResult().getId();

		assertThat(this.records.ofInstances(List.of(caller))).isEmpty();
		assertThat(record(called, "userTask_first").caseNumber()).isEqualTo(CASE);
		assertThat(process(called).calledBy()).isEqualTo(caller);
		assertThat(process(called).root()).isEqualTo(caller);
		this.runtime.deleteProcessInstance(caller, null);
		assertThat(record(called, "userTask_first").outcome()).isEqualTo(StepOutcome.CANCELLED);
		assertThat(process(called).outcome()).isEqualTo(StepOutcome.CANCELLED);
	}

	@Test
	void aMigratedStepIsTheOneOfItsNewModel() {
		deploy(StepProcess.task("userTask_first", "caseworker"));
		String instance = start(StepProcess.KEY);
		pass(HOUR);
		claim(instance, "anne");
		pass(HOUR);
		migrate(instance, "userTask_assess", "legal");

		StepRecord record = record(instance, "userTask_assess");
		assertThat(records(instance, "userTask_first")).isEmpty();
		assertThat(record.waitsFor()).isEqualTo("legal");
		assertThat(record.enteredAt()).isEqualTo(MONDAY);
		pass(HOUR);
		complete(instance);
		assertThat(record(instance, "userTask_assess").unclaimedTime()).isEqualTo(held(HOUR, HOUR));
		assertThat(record(instance, "userTask_assess").claimedTime().millis()).isEqualTo(HOUR.toMillis() * 2);
	}

	@Test
	void aStepMigratedToSomebodyOutsideHasWaitedAllTheTime() {
		deploy(StepProcess.task("userTask_first", "caseworker"));
		String instance = start(StepProcess.KEY);
		pass(HOUR);
		claim(instance, "anne");
		pass(HOUR);
		migrate(instance, "userTask_await", "company");
		pass(HOUR);
		complete(instance);

		assertThat(record(instance, "userTask_await").waitingTime().millis()).isEqualTo(HOUR.toMillis() * 3);
		assertThat(record(instance, "userTask_await").claimedTime()).isEqualTo(HeldTime.NONE);
	}

	@Test
	void aSuspendedCaseWaitsAllTheSame() {
		deploy(StepProcess.task("userTask_first", "caseworker"));
		String instance = start(StepProcess.KEY);
		pass(HOUR);
		this.runtime.suspendProcessInstanceById(instance);
		pass(HOUR);
		this.runtime.activateProcessInstanceById(instance);
		complete(instance);

		assertThat(record(instance, "userTask_first").unclaimedTime())
			.isEqualTo(held(HOUR.multipliedBy(2), HOUR.multipliedBy(2)));
	}

	@Test
	void workThatFailsLeavesNoTrace() {
		deploy(StepProcess.failing());
		String instance = start(StepProcess.KEY);
		StepRecord before = record(instance, "userTask_first");
		pass(HOUR);

		assertThatThrownBy(() -> complete(instance)).isNotNull();
		assertThat(record(instance, "userTask_first")).isEqualTo(before);
		assertThat(records(instance, "userTask_second")).isEmpty();
	}

	@Test
	void workAroundItThatFailsLeavesNoTraceEither() {
		deploy(StepProcess.task("userTask_first", "caseworker"));
		String instance = start(StepProcess.KEY);
		StepRecord before = record(instance, "userTask_first");
		this.transaction.executeWithoutResult((status) -> {
			claim(instance, "anne");
			status.setRollbackOnly();
		});

		assertThat(record(instance, "userTask_first")).isEqualTo(before);
	}

	@Test
	void oneTransactionMayDoAllOfIt() {
		deploy(StepProcess.interrupted());
		String instance = this.transaction.execute((status) -> {
			String started = start(StepProcess.KEY);
			pass(HOUR);
			claim(started, "anne");
			pass(HOUR);
			complete(started);
			return started;
		});

		assertThat(record(instance, "userTask_first").unclaimedTime().millis()).isEqualTo(HOUR.toMillis());
		assertThat(record(instance, "userTask_first").claimedTime().millis()).isEqualTo(HOUR.toMillis());
		assertThat(process(instance).endEvent()).isEqualTo("endEvent_done");
	}

	@Test
	void aNumberGivenLaterIsGivenToAllItsSteps() {
		deploy(StepProcess.numberedLater());
		String instance = start(StepProcess.KEY, null);
		assertThat(record(instance, "userTask_first").caseNumber()).isNull();
		complete(instance);

		assertThat(this.records.ofCase("2026-77777")).extracting(StepRecord::step)
			.containsExactlyInAnyOrder("userTask_first", "userTask_second");
		assertThat(process(instance).caseNumber()).isEqualTo("2026-77777");
	}

	@Test
	void aBusinessKeyThatIsNoCaseNumberIsLeftOut() {
		deploy(StepProcess.task("userTask_first", "caseworker"));
		String instance = start(StepProcess.KEY, "en nøgle, som er længere end et sagsnummer");

		assertThat(record(instance, "userTask_first").caseNumber()).isNull();
	}

	@Test
	void aStepThatIsMissingIsReadOutOfTheHistory() {
		deploy(StepProcess.task("userTask_first", "caseworker"));
		String instance = start(StepProcess.KEY);
		this.jdbc.update("DELETE FROM step_record WHERE process_instance = ?", instance);
		this.jdbc.update("DELETE FROM process_record WHERE id = ?", instance);
		pass(HOUR);
		claim(instance, "anne");
		complete(instance);

		assertThat(record(instance, "userTask_first").unclaimedTime()).isEqualTo(held(HOUR, HOUR));
		assertThat(process(instance).startedAt()).isEqualTo(MONDAY);
	}

	@Test
	void factsOutliveTheHistory() {
		deploy(StepProcess.task("userTask_first", "caseworker"));
		String instance = start(StepProcess.KEY);
		complete(instance);
		StepRecord before = record(instance, "userTask_first");
		this.engine.getHistoryService().deleteHistoricProcessInstance(instance);
		forget(instance);

		assertThat(record(instance, "userTask_first")).isEqualTo(before);
	}

	@Test
	void noPersonStandsInTheRecords() {
		deploy(StepProcess.assigned("caseworker"));
		String instance = start(StepProcess.KEY);

		assertThat(this.jdbc.queryForMap("SELECT * FROM step_record WHERE process_instance = ?", instance).values())
			.doesNotContain("anne");
	}

	/** As a step of a process may; people are refused, as they would leave a note. */
	private void change(String instance, Consumer<TaskEntity> change) {
		String id = task(instance).getId();
		((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
			.execute((context) -> {
				TaskEntity task = context.getTaskManager().findTaskById(id);
				change.accept(task);
				task.triggerUpdateEvent();
				return null;
			});
	}

	private void migrate(String instance, String task, String party) {
		deploy(StepProcess.task(task, party));
		List<String> definitions = this.engine.getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKey(StepProcess.KEY)
			.orderByProcessDefinitionVersion()
			.desc()
			.list()
			.stream()
			.map((definition) -> definition.getId())
			.toList();
		this.runtime
			.newMigration(this.runtime.createMigrationPlan(definitions.get(1), definitions.get(0))
				.mapActivities("userTask_first", task)
				.build())
			.processInstanceIds(instance)
			.execute();
	}

}
