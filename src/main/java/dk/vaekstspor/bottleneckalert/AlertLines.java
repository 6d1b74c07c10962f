package dk.vaekstspor.bottleneckalert;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dk.vaekstspor.bottlenecks.ModelledProcess;
import dk.vaekstspor.bottlenecks.ModelledStep;
import dk.vaekstspor.bottlenecks.ProcessSteps;
import dk.vaekstspor.threshold.CrossedThreshold;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import org.camunda.bpm.engine.RepositoryService;

import org.springframework.stereotype.Component;

/**
 * What the letter says of one limit that was reached: the step, its process, figures, for
 * whom it waits, since when, and where in Cockpit it is.
 */
@Component
class AlertLines {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu")
		.withZone(DanishWorkingDays.ZONE);

	private final ProcessSteps processes;

	private final RepositoryService repository;

	AlertLines(ProcessSteps processes, RepositoryService repository) {
		this.processes = processes;
		this.repository = repository;
	}

	Map<String, String> of(CrossedThreshold crossed) {
		Optional<ModelledProcess> process = this.processes.find(crossed.processKey());
		Optional<ModelledStep> step = process.flatMap((one) -> one.find(crossed.step()));
		Map<String, String> line = new HashMap<>();
		line.put("process", process.map(ModelledProcess::name).orElse(crossed.processKey()));
		line.put("step", step.map(ModelledStep::name).orElse(crossed.step()));
		line.put("party", AlertWords.party(step.map(ModelledStep::waitsFor).orElse("")));
		line.put("text", AlertWords.figures(crossed));
		line.put("since", date(crossed.since()));
		line.put("until", date(crossed.until()));
		line.put("link", link(crossed));
		return line;
	}

	/** The step chosen on the page of its process's newest version. */
	private String link(CrossedThreshold crossed) {
		String definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(crossed.processKey())
			.latestVersion()
			.singleResult()
			.getId();
		return "/camunda/app/cockpit/default/#/process-definition/" + definition + "/runtime?activityIds="
				+ crossed.step();
	}

	private static String date(Instant moment) {
		return (moment != null) ? DATE.format(moment) : "";
	}

}
