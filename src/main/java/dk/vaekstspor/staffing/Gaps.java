package dk.vaekstspor.staffing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers which gaps in the readiness a manager knows of, so that each is raised once.
 */
@Component
@Transactional
public class Gaps {

	private final GapRepository records;

	private final TaskforceReadiness readiness;

	private final Clock clock;

	Gaps(GapRepository records, TaskforceReadiness readiness, Clock clock) {
		this.records = records;
		this.readiness = readiness;
		this.clock = clock;
	}

	/**
	 * Looks at the readiness: gaps that are no longer there are closed, new ones noted,
	 * and raised unless a task about gaps is open. An empty roster has no gaps: the
	 * municipality does not use it yet.
	 * @return whether a manager has to be asked now
	 */
	public boolean check() {
		boolean taskOpen = !inOpenTask().isEmpty();
		Map<String, CompetenceReadiness> missing = missing();
		closeVanished(missing);
		reviewAnswered();
		noteNew(missing);
		return !taskOpen && raise();
	}

	/** The gaps that the open task is about, those that closed since included. */
	@Transactional(readOnly = true)
	public List<ReadinessGap> inOpenTask() {
		return this.records.findByRaisedAtIsNotNullAndAnsweredAtIsNullOrderById();
	}

	/** Notes what the manager does about the gaps of the open task. */
	public void answer(GapAnswer answer) {
		inOpenTask().forEach((gap) -> this.records.save(gap.answered(answer, this.clock.instant())));
	}

	/** By code, the most pressing first. */
	private Map<String, CompetenceReadiness> missing() {
		List<CompetenceReadiness> all = this.readiness.report().competences();
		boolean inUse = all.stream().anyMatch((one) -> !one.people().isEmpty());
		return all.stream()
			.filter((one) -> inUse && one.isGap())
			.collect(Collectors.toMap((one) -> one.term().code(), Function.identity(), (one, same) -> one,
					LinkedHashMap::new));
	}

	private void closeVanished(Map<String, CompetenceReadiness> missing) {
		this.records.findByClosedAtIsNullOrderById()
			.stream()
			.filter((gap) -> !missing.containsKey(gap.code()))
			.forEach(this::close);
	}

	/** One that was answered and whose date has come makes room for a new one. */
	private void reviewAnswered() {
		LocalDate today = LocalDate.now(this.clock);
		this.records.findByClosedAtIsNullOrderById()
			.stream()
			.filter((gap) -> gap.isDueForReview(today))
			.forEach(this::close);
	}

	private void close(ReadinessGap gap) {
		this.records.save(gap.closed(this.clock.instant()));
	}

	private void noteNew(Map<String, CompetenceReadiness> missing) {
		List<String> known = this.records.findByClosedAtIsNullOrderById().stream().map(ReadinessGap::code).toList();
		missing.values()
			.stream()
			.filter((one) -> !known.contains(one.term().code()))
			.forEach((one) -> this.records
				.save(ReadinessGap.found(one.term().code(), one.firstGap().orElseThrow(), this.clock.instant())));
	}

	private boolean raise() {
		List<ReadinessGap> waiting = this.records.findByClosedAtIsNullOrderById()
			.stream()
			.filter((gap) -> gap.raisedAt() == null)
			.toList();
		waiting.forEach((gap) -> this.records.save(gap.raised(this.clock.instant())));
		return !waiting.isEmpty();
	}

}
