package dk.vaekstspor.stephistory;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import dk.vaekstspor.steprecord.StepOutcome;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several people at once, at the same step and at different ones.
 */
class StepsInHasteTests extends WithStepProcess {

	private static final int AT_ONCE = 4;

	private static final int TIMES = 10;

	private final ExecutorService executor = Executors.newFixedThreadPool(AT_ONCE);

	@Autowired
	private TaskService tasks;

	@AfterEach
	void stop() {
		this.executor.shutdownNow();
	}

	@Test
	void whoComesTooLateLeavesNoTrace() throws Exception {
		deploy(StepProcess.interrupted());
		for (int i = 0; i < TIMES; i++) {
			String instance = start(StepProcess.KEY);
			String task = task(instance).getId();
			pass(Duration.ofHours(1));
			long done = atOnce((number) -> {
				if (number % 2 == 0) {
					this.tasks.complete(task);
				}
				else {
					this.tasks.claim(task, "anne" + number);
				}
			});

			assertThat(done).isPositive();
			assertThat(record(instance, "userTask_first").unclaimedTime().millis()).isEqualTo(3_600_000);
			assertThat(record(instance, "userTask_first").isOpen()).isEqualTo(task(instance) != null);
		}
	}

	@Test
	void onlyOneCompletesAStep() throws Exception {
		deploy(StepProcess.interrupted());
		for (int i = 0; i < TIMES; i++) {
			String instance = start(StepProcess.KEY);
			String task = task(instance).getId();

			assertThat(atOnce((number) -> this.tasks.complete(task))).isEqualTo(1);
			assertThat(record(instance, "userTask_first").outcome()).isEqualTo(StepOutcome.COMPLETED);
		}
	}

	@Test
	void differentCasesDoNotMeet() throws Exception {
		deploy(StepProcess.interrupted());
		List<String> instances = IntStream.range(0, AT_ONCE).mapToObj((i) -> start(StepProcess.KEY)).toList();
		for (int i = 0; i < TIMES; i++) {
			int time = i;
			assertThat(atOnce((number) -> this.tasks.setAssignee(task(instances.get(number)).getId(),
					(time % 2 == 0) ? "anne" : null)))
				.isEqualTo(AT_ONCE);
			pass(Duration.ofMinutes(10));
		}
		assertThat(atOnce((number) -> complete(instances.get(number)))).isEqualTo(AT_ONCE);

		assertThat(instances)
			.allSatisfy((instance) -> assertThat(record(instance, "userTask_first").claimedTime().millis())
				.isEqualTo(Duration.ofMinutes(50).toMillis()));
	}

	/** How many got through; the others came too late. */
	private long atOnce(Work work) throws Exception {
		CyclicBarrier start = new CyclicBarrier(AT_ONCE);
		List<Future<Boolean>> all = IntStream.range(0, AT_ONCE).mapToObj((number) -> this.executor.submit(() -> {
			start.await();
			try {
				work.run(number);
				return true;
			}
			catch (RuntimeException ex) {
				return false;
			}
		})).toList();
		long done = 0;
		for (Future<Boolean> one : all) {
			done += one.get() ? 1 : 0;
		}
		return done;
	}

	private interface Work {

		void run(int number);

	}

}
