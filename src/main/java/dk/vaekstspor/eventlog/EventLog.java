package dk.vaekstspor.eventlog;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;

import dk.vaekstspor.bottlenecks.ModelledProcess;
import dk.vaekstspor.bottlenecks.ProcessSteps;
import dk.vaekstspor.bottlenecks.UnknownProcess;
import dk.vaekstspor.steprecord.CaseProfiles;
import dk.vaekstspor.steprecord.RecordSelection;
import dk.vaekstspor.steprecord.StepRecords;
import dk.vaekstspor.workingdays.DanishWorkingDays;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down how cases went through a process, for tools of process mining.
 */
@Service
public class EventLog {

	private final StepRecords records;

	private final CaseProfiles profiles;

	private final ProcessSteps processes;

	private final StepHolders holders;

	EventLog(StepRecords records, CaseProfiles profiles, ProcessSteps processes, StepHolders holders) {
		this.records = records;
		this.profiles = profiles;
		this.processes = processes;
		this.holders = holders;
	}

	/**
	 * Makes sure that there is such a process.
	 * @throws UnknownProcess if there is none
	 */
	public void check(String processKey) {
		this.processes.find(processKey).orElseThrow(() -> new UnknownProcess(processKey));
	}

	/**
	 * Writes the log of the runs that began in the period, each with all that has
	 * happened to it until now; however many there are.
	 * @param from first day in Danish time, or null
	 * @param to last day, or null
	 * @throws EventLogNotWritten if the stream takes no more
	 */
	@Transactional(readOnly = true)
	public void write(String processKey, LocalDate from, LocalDate to, EventLogFormat format, OutputStream out) {
		ModelledProcess process = this.processes.find(processKey).orElseThrow(() -> new UnknownProcess(processKey));
		EventLogWriter writer = format.writer(out);
		writer.begin(process);
		CaseBatches cases = new CaseBatches(process, this.profiles, this.holders, writer::write);
		this.records.eachOfRuns(RecordSelection.of(processKey), start(from),
				start((to != null) ? to.plusDays(1) : null), cases);
		cases.tell();
		writer.end();
	}

	private static Instant start(LocalDate day) {
		return (day != null) ? day.atStartOfDay(DanishWorkingDays.ZONE).toInstant() : null;
	}

}
