package dk.vaekstspor.threshold;

import java.time.Clock;
import java.util.Optional;

import dk.vaekstspor.bottlenecks.ModelledStep;
import dk.vaekstspor.bottlenecks.ProcessSteps;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * From when on managers are told of a step: what they have set for it, else what the
 * settings say of steps that have a service target.
 */
@Component
@Transactional
public class Thresholds {

	private final ThresholdRepository own;

	private final BottleneckAlertSettings settings;

	private final ProcessSteps processes;

	private final Clock clock;

	Thresholds(ThresholdRepository own, BottleneckAlertSettings settings, ProcessSteps processes, Clock clock) {
		this.own = own;
		this.settings = settings;
		this.processes = processes;
		this.clock = clock;
	}

	/**
	 * Those of a step.
	 * @throws StepUnknown if no model has it
	 */
	@Transactional(readOnly = true)
	public StepThresholds get(String processKey, String step) {
		return of(processKey, modelled(processKey, step));
	}

	/**
	 * Sets those of a step; what has no limit is no longer watched.
	 * @throws StepUnknown if no model has it
	 */
	public void set(String processKey, String step, Limits limits) {
		modelled(processKey, step);
		BottleneckThreshold before = this.own.findByProcessKeyAndStep(processKey, step)
			.orElseGet(() -> BottleneckThreshold.of(processKey, step));
		this.own.save(before.with(limits, this.clock.instant()));
	}

	/**
	 * Has the settings count for the step again.
	 * @throws StepUnknown if no model has it
	 */
	public void reset(String processKey, String step) {
		modelled(processKey, step);
		this.own.findByProcessKeyAndStep(processKey, step).ifPresent(this.own::delete);
	}

	StepThresholds of(String processKey, ModelledStep step) {
		Limits standard = (step.target() != null) ? this.settings.limits() : Limits.NONE;
		Optional<Limits> limits = this.own.findByProcessKeyAndStep(processKey, step.step())
			.map(BottleneckThreshold::limits);
		return new StepThresholds(processKey, step, limits.orElse(standard), limits.isPresent(), standard);
	}

	private ModelledStep modelled(String processKey, String step) {
		return this.processes.find(processKey)
			.flatMap((process) -> process.find(step))
			.orElseThrow(() -> new StepUnknown(processKey, step));
	}

}
