package dk.vaekstspor.steprecord;

import java.time.Duration;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.casefile.CaseClassified;
import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Sector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@DataJdbcTest
@Import({ StepRecords.class, ProcessRecords.class, StepRecorder.class, OldFacts.class, CaseProfiles.class,
		StepRecordsTests.StoppedClock.class })
class StepRecordsTests {

	private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

	private static final RecordSelection FLOW = RecordSelection.of("flow");

	@Autowired
	private StepRecords steps;

	@Autowired
	private ProcessRecords processes;

	@Autowired
	private StepRecorder recorder;

	@Autowired
	private CaseProfiles profiles;

	@BeforeEach
	void record() {
		this.profiles.follow(new CaseClassified("2026-00001", Sector.DESIGN, CaseType.ATTRACT));
		this.profiles.follow(new CaseClassified("2026-00002", null, CaseType.RETAIN));
		this.recorder.add(List.of(step("one", "first", "2026-00001", 0, 2, StepOutcome.COMPLETED),
				step("two", "first", "2026-00002", 1, 5, StepOutcome.INTERRUPTED),
				step("three", "second", "2026-00001", 2, -1, null), step("four", "first", null, 3, -1, null)));
		this.recorder.addProcesses(List.of(process("p-1", "2026-00001", 0, 4), process("p-2", "2026-00002", 1, 6),
				process("p-3", null, 3, -1)));
	}

	@Test
	void tellsWhatIsOpenAtAMoment() {
		assertThat(ids(this.steps.openAt(FLOW, at(2)))).containsExactly("one", "two");
		assertThat(ids(this.steps.openAt(FLOW, at(4)))).containsExactly("two", "three", "four");
		assertThat(ids(this.steps.openAt(FLOW, at(9)))).containsExactly("three", "four");
		assertThat(ids(this.steps.openAt(FLOW, "first", at(4), 1))).containsExactly("two");
		assertThat(this.steps.countOpenAt(FLOW, at(4))).isEqualTo(3);
		assertThat(this.steps.openAt(FLOW, at(0))).isEmpty();
	}

	@Test
	void tellsWhatWasLeftAndEnteredInAPeriod() {
		assertThat(ids(this.steps.leftIn(FLOW, at(2), at(5)))).containsExactly("one");
		assertThat(ids(this.steps.leftIn(FLOW, null, null))).containsExactly("one", "two");
		assertThat(ids(this.steps.enteredIn(FLOW, at(1), at(3)))).containsExactly("two", "three");
		assertThat(this.steps.countLeftIn(FLOW, at(2), null)).isEqualTo(2);
		assertThat(this.steps.counts(FLOW, null, at(5)))
			.isEqualTo(Map.of("first", new StepCounts(3, 1, 0), "second", new StepCounts(1, 0, 0)));
		List<StepRecord> each = new ArrayList<>();
		this.steps.eachLeftIn(FLOW, null, null, each::add);
		assertThat(ids(each)).containsExactlyInAnyOrder("one", "two");
	}

	@Test
	void tellsOfTheCasesAskedFor() {
		assertThat(ids(this.steps.enteredIn(new RecordSelection(null, "DESIGN", null), null, null)))
			.containsExactly("one", "three");
		assertThat(ids(this.steps.enteredIn(new RecordSelection("flow", null, "retain"), null, null)))
			.containsExactly("two");
		assertThat(this.steps.enteredIn(RecordSelection.of("other"), null, null)).isEmpty();
		assertThat(this.processes.counts(new RecordSelection(null, null, "attract"), null, null, at(1)))
			.isEqualTo(new ProcessCounts(1, 1, 1));
		assertThat(ids(this.steps.ofCase("2026-00001"))).containsExactly("one", "three");
		assertThat(ids(this.steps.ofInstances(List.of("of-four")))).containsExactly("four");
	}

	@Test
	void tellsOfRunsOfProcesses() {
		assertThat(this.processes.endedIn(FLOW, null, null, 1)).extracting(ProcessRecord::id).containsExactly("p-2");
		assertThat(this.processes.endedIn(FLOW, at(3), at(6), 9)).extracting(ProcessRecord::id).containsExactly("p-1");
		assertThat(this.processes.counts(FLOW, at(1), at(5), at(5))).isEqualTo(new ProcessCounts(2, 1, 2));
		assertThat(this.processes.ofCase("2026-00002")).extracting(ProcessRecord::endEvent).containsExactly("end");
	}

	@Test
	void readsWhatWasWritten() {
		StepRecord step = this.steps.find("two").orElseThrow();
		assertThat(step).isEqualTo(step("two", "first", "2026-00002", 1, 5, StepOutcome.INTERRUPTED));
		this.recorder.change(List.of(step.due(at(7))));
		assertThat(this.steps.find("two")).contains(step.due(at(7)));
		assertThat(this.steps.firstEntry(FLOW)).contains(at(0));
		assertThat(this.processes.find("p-1")).contains(process("p-1", "2026-00001", 0, 4));
		this.recorder.remove(List.of("two"));
		assertThat(this.steps.find("two")).isEmpty();
	}

	@Test
	void aProfileFollowsItsCase() {
		this.profiles.follow(new CaseClassified("2026-00002", Sector.OTHER, CaseType.DEVELOP));
		assertThat(this.profiles.find("2026-00002")).contains(new CaseProfile("2026-00002", "OTHER", "develop"));
		this.profiles.follow(new CaseClassified("2026-00002", null, null));
		assertThat(this.profiles.find("2026-00002")).contains(new CaseProfile("2026-00002", null, null));
	}

	private static StepRecord step(String id, String step, String caseNumber, int entered, int left,
			StepOutcome outcome) {
		HeldTime held = new HeldTime(Duration.ofHours(Math.max(0, left - entered)).toMillis(), 7);
		return new StepRecord(id, "flow", "of-" + id, caseNumber, step, "caseworker", at(entered), null, null, false,
				at(entered), held, HeldTime.NONE, HeldTime.NONE, (left < 0) ? null : at(left), outcome);
	}

	private static ProcessRecord process(String id, String caseNumber, int started, int ended) {
		ProcessRecord process = new ProcessRecord(id, "flow", null, id, caseNumber, at(started), null, null, null);
		return (ended < 0) ? process : process.ended(at(ended), StepOutcome.COMPLETED, "end");
	}

	private static Instant at(int hour) {
		return START.plus(Duration.ofHours(hour));
	}

	private static List<String> ids(List<StepRecord> steps) {
		return steps.stream().map(StepRecord::id).toList();
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class StoppedClock {

		@Bean
		Clock clock() {
			return Clock.fixed(START, ZoneOffset.UTC);
		}

	}

}
