package dk.vaekstspor.bottlenecks;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds where the cases of a process wait.
 */
@Component
public class Bottlenecks {

	private final ProcessSteps processes;

	private final Tallies tallies;

	private final Figures figures;

	private final Clock clock;

	Bottlenecks(ProcessSteps processes, Tallies tallies, Figures figures, Clock clock) {
		this.processes = processes;
		this.tallies = tallies;
		this.figures = figures;
		this.clock = clock;
	}

	/**
	 * The figures of every step of a process.
	 * @throws UnknownProcess when there is none of that key
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public BottleneckReport report(BottleneckQuery query) {
		ModelledProcess process = this.processes.find(query.processKey())
			.orElseThrow(() -> new UnknownProcess(query.processKey()));
		Window window = Window.of(query.from(), query.to(), this.clock.instant());
		ProcessTally tally = this.tallies.of(query, window);
		Weeks weeks = this.tallies.weeks(query, window).orElse(null);
		return new BottleneckReport(query, process.name(), Instant.ofEpochMilli(window.asOf()),
				tally.isExact() ? Precision.EXACT : Precision.DIGESTED, tally.cases(),
				this.figures.of(process, tally, query, weeks));
	}

}
