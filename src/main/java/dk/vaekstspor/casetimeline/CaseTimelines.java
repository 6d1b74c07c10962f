package dk.vaekstspor.casetimeline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.vaekstspor.bottlenecks.ModelledProcess;
import dk.vaekstspor.bottlenecks.ModelledStep;
import dk.vaekstspor.bottlenecks.ProcessSteps;
import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.CaseNotFound;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.steprecord.HeldTime;
import dk.vaekstspor.steprecord.ProcessRecord;
import dk.vaekstspor.steprecord.ProcessRecords;
import dk.vaekstspor.steprecord.StepRecord;
import dk.vaekstspor.steprecord.StepRecords;
import dk.vaekstspor.workingdays.WorkingHours;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what happened to a case, whether it is open or closed.
 */
@Component
@Transactional(readOnly = true)
public class CaseTimelines {

	/**
	 * Of steps that were entered at the same moment, the one that was left first came
	 * first.
	 */
	private static final Comparator<StepRecord> IN_ORDER = Comparator.comparing(StepRecord::enteredAt)
		.thenComparing(StepRecord::leftAt, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(StepRecord::id);

	private final CaseFiles caseFiles;

	private final Companies companies;

	private final ProcessRecords processes;

	private final StepRecords steps;

	private final ProcessSteps models;

	private final WorkingHours workingHours;

	private final Clock clock;

	CaseTimelines(CaseFiles caseFiles, Companies companies, ProcessRecords processes, StepRecords steps,
			ProcessSteps models, WorkingHours workingHours, Clock clock) {
		this.caseFiles = caseFiles;
		this.companies = companies;
		this.processes = processes;
		this.steps = steps;
		this.models = models;
		this.workingHours = workingHours;
		this.clock = clock;
	}

	/**
	 * The case's timeline.
	 * @throws CaseNotFound when there is no case of that number
	 */
	public CaseTimeline of(String caseNumber) {
		CaseFile caseFile = this.caseFiles.get(caseNumber);
		Instant now = this.clock.instant();
		Map<String, ModelledProcess> processes = this.models.all()
			.stream()
			.collect(Collectors.toMap(ModelledProcess::key, Function.identity()));
		List<TimelineStep> passages = passages(caseNumber, processes, now);
		List<TimelineProcess> runs = this.processes.ofCase(caseNumber)
			.stream()
			.map((run) -> process(run, processes.get(run.processKey()), passages, now))
			.toList();
		return new CaseTimeline(caseFile, this.companies.get(caseFile.companyId()).name(), runs);
	}

	private List<TimelineStep> passages(String caseNumber, Map<String, ModelledProcess> processes, Instant now) {
		List<TimelineStep> passages = new ArrayList<>();
		for (StepRecord record : this.steps.ofCase(caseNumber).stream().sorted(IN_ORDER).toList()) {
			passages.add(step(passages.size() + 1, record, processes.get(record.processKey()), now));
		}
		return passages;
	}

	private TimelineProcess process(ProcessRecord run, ModelledProcess model, List<TimelineStep> passages,
			Instant now) {
		String name = (model != null) ? model.name() : run.processKey();
		HeldTime lasted = between(run.startedAt(), Objects.requireNonNullElse(run.endedAt(), now));
		return new TimelineProcess(run, name, lasted,
				passages.stream().filter((step) -> step.passage().processInstance().equals(run.id())).toList());
	}

	private TimelineStep step(int number, StepRecord record, ModelledProcess model, Instant now) {
		String name = Optional.ofNullable(model)
			.flatMap((process) -> process.find(record.step()))
			.map(ModelledStep::name)
			.orElse(record.step());
		Instant until = Objects.requireNonNullElse(record.leftAt(), now);
		boolean late = record.dueAt() != null && until.isAfter(record.dueAt());
		HeldTime since = record.isOpen() ? between(record.heldSince(), now) : HeldTime.NONE;
		boolean ownStaff = !record.isParked();
		return new TimelineStep(number, name, record, late,
				record.unclaimedTime().plus((ownStaff && !record.claimed()) ? since : HeldTime.NONE),
				record.claimedTime().plus((ownStaff && record.claimed()) ? since : HeldTime.NONE),
				record.waitingTime().plus(ownStaff ? HeldTime.NONE : since));
	}

	private HeldTime between(Instant from, Instant to) {
		return new HeldTime(Math.max(0, Duration.between(from, to).toMillis()), this.workingHours.between(from, to));
	}

}
