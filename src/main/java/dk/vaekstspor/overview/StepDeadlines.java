package dk.vaekstspor.overview;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dk.vaekstspor.bottlenecks.ModelledProcess;
import dk.vaekstspor.bottlenecks.ModelledStep;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import dk.vaekstspor.workingdays.DeadlineSettings;

/**
 * By when passages of a process' steps should be left: at their due date, or where they
 * have none at the end of the working day that the step's target comes to.
 */
final class StepDeadlines {

	private final DanishWorkingDays workingDays;

	private final Map<String, Integer> targets = new HashMap<>();

	StepDeadlines(ModelledProcess process, DeadlineSettings settings, DanishWorkingDays workingDays) {
		this.workingDays = workingDays;
		for (ModelledStep step : process.steps()) {
			Optional.ofNullable(step.target())
				.flatMap(settings::named)
				.ifPresent((days) -> this.targets.put(step.step(), days));
		}
	}

	/** The steps that have a target. */
	Set<String> targeted() {
		return this.targets.keySet();
	}

	/** Empty for a passage that may take as long as it takes. */
	Optional<Instant> of(String step, Instant enteredAt, Instant dueAt) {
		return Optional.ofNullable(dueAt)
			.or(() -> Optional.ofNullable(this.targets.get(step)).map((days) -> this.workingDays.add(enteredAt, days)));
	}

}
