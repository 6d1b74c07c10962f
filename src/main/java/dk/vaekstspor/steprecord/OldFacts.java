package dk.vaekstspor.steprecord;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import dk.vaekstspor.workingdays.DanishWorkingDays;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells when something is written down of an earlier day than today, which figures may
 * have been told of. What happens now is written within the hour.
 */
@Component
class OldFacts {

	private static final Duration SOON = Duration.ofHours(1);

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OldFacts(ApplicationEventPublisher events, Clock clock) {
		this.events = events;
		this.clock = clock;
	}

	/** Records of steps are written for the first time, or deleted. */
	void steps(Collection<StepRecord> steps) {
		tell(steps.stream().flatMap((step) -> facts(step.processKey(), step.enteredAt(), step.leftAt())));
	}

	/** Records of steps are overwritten, which were entered when they say. */
	void changedSteps(Collection<StepRecord> steps) {
		tell(steps.stream().flatMap((step) -> facts(step.processKey(), step.leftAt())));
	}

	/** Records of processes are written for the first time, or deleted. */
	void processes(Collection<ProcessRecord> processes) {
		tell(processes.stream()
			.flatMap((process) -> facts(process.processKey(), process.startedAt(), process.endedAt())));
	}

	/** Records of processes are overwritten, which were started when they say. */
	void changedProcesses(Collection<ProcessRecord> processes) {
		tell(processes.stream().flatMap((process) -> facts(process.processKey(), process.endedAt())));
	}

	/** Records came to that case. */
	void caseOf(String caseNumber) {
		this.events.publishEvent(new CaseProfileChanged(caseNumber));
	}

	private static Stream<OldFactsChanged> facts(String processKey, Instant... moments) {
		return Stream.of(moments).filter(Objects::nonNull).map((moment) -> new OldFactsChanged(processKey, moment));
	}

	/** Once for each day. */
	private void tell(Stream<OldFactsChanged> facts) {
		Instant soon = this.clock.instant().minus(SOON);
		Map<Day, OldFactsChanged> days = new HashMap<>();
		facts.filter((fact) -> fact.at().isBefore(soon)).forEach((fact) -> days.put(Day.of(fact), fact));
		days.values().forEach(this.events::publishEvent);
	}

	private record Day(String processKey, LocalDate date) {

		static Day of(OldFactsChanged fact) {
			return new Day(fact.processKey(), fact.at().atZone(DanishWorkingDays.ZONE).toLocalDate());
		}

	}

}
