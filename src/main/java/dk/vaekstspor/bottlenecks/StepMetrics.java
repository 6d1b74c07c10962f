package dk.vaekstspor.bottlenecks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * How it stands with each step, for programs that watch over this one: one gauge for each
 * {@link StepMetric}, process and step. It is looked at when somebody asks, at most once
 * a minute.
 */
@Component
class StepMetrics {

	private static final Duration FRESH = Duration.ofMinutes(1);

	private final StepSituations situations;

	private final Clock clock;

	private final List<StepMetric> metrics = StepMetric.all();

	private final List<MultiGauge> gauges;

	private Instant lookedAt = Instant.MIN;

	private Map<String, StepSituation> known = Map.of();

	private Set<String> registered = Set.of();

	StepMetrics(StepSituations situations, MeterRegistry registry, Clock clock) {
		this.situations = situations;
		this.clock = clock;
		this.gauges = this.metrics.stream().map((metric) -> metric.gauge(registry)).toList();
	}

	/** Steps of models that are deployed later come along with the next look. */
	@EventListener(ApplicationReadyEvent.class)
	synchronized void look() {
		this.known = this.situations.all().stream().collect(Collectors.toMap(StepMetrics::key, (step) -> step));
		this.lookedAt = this.clock.instant();
		if (!this.known.keySet().equals(this.registered)) {
			this.registered = this.known.keySet();
			register();
		}
	}

	private void register() {
		for (int i = 0; i < this.metrics.size(); i++) {
			StepMetric metric = this.metrics.get(i);
			List<Row<?>> rows = new ArrayList<>();
			this.known.forEach((key, situation) -> rows.add(Row.of(tags(situation), () -> value(metric, key))));
			this.gauges.get(i).register(rows, true);
		}
	}

	private synchronized Number value(StepMetric metric, String key) {
		Duration age = (this.lookedAt != Instant.MIN) ? Duration.between(this.lookedAt, this.clock.instant()).abs()
				: FRESH;
		if (age.compareTo(FRESH) >= 0) {
			look();
		}
		Number value = this.known.containsKey(key) ? metric.value().apply(this.known.get(key)) : null;
		return (value != null) ? value : Double.NaN;
	}

	private static Tags tags(StepSituation situation) {
		return Tags.of("process", situation.processKey(), "step", situation.step().step());
	}

	private static String key(StepSituation situation) {
		return situation.processKey() + ' ' + situation.step().step();
	}

}
