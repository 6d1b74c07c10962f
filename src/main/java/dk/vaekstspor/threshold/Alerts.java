package dk.vaekstspor.threshold;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.workingdays.DanishWorkingDays;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers which limits the steps have reached, and what managers know of it, so that
 * they are told once when it begins and once when it is over, and at most once a day.
 */
@Component
@Transactional
public class Alerts {

	private final AlertRepository alerts;

	private final Readings readings;

	private final DanishWorkingDays workingDays;

	private final Clock clock;

	Alerts(AlertRepository alerts, Readings readings, DanishWorkingDays workingDays, Clock clock) {
		this.alerts = alerts;
		this.readings = readings;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	/**
	 * Looks at all steps. On a day on which nobody works nothing is looked at, so that
	 * what has come up is news on the next one.
	 * @return whether there is something to tell now
	 */
	public boolean check() {
		if (!this.workingDays.isWorkingDay(today())) {
			return false;
		}
		Map<String, Reading> all = this.readings.all()
			.stream()
			.collect(Collectors.toMap(Reading::key, Function.identity()));
		List<BottleneckAlert> open = this.alerts.findByOverAtIsNullOrderById();
		open.forEach((alert) -> follow(alert, all.get(alert.openKey())));
		List<String> known = open.stream().map(BottleneckAlert::openKey).toList();
		all.values()
			.stream()
			.filter((reading) -> reading.isCrossed() && !known.contains(reading.key()))
			.sorted((one, other) -> one.key().compareTo(other.key()))
			.forEach((reading) -> this.alerts.save(BottleneckAlert.of(reading, this.clock.instant())));
		return !news().isEmpty();
	}

	/**
	 * What managers are to be told now; from then on they know.
	 * @return nothing if they have been told something today
	 */
	public AlertNews tell() {
		AlertNews news = news();
		if (!news.isEmpty()) {
			Stream.concat(untold(), over()).forEach((alert) -> this.alerts.save(alert.told(this.clock.instant())));
		}
		return news;
	}

	/**
	 * What nobody watches any longer, and what was over before anybody heard of it, is
	 * forgotten.
	 */
	private void follow(BottleneckAlert alert, Reading reading) {
		if (reading != null && reading.isCrossed()) {
			this.alerts.save(alert.still(reading));
		}
		else if (reading == null || alert.toldAt() == null) {
			this.alerts.delete(alert);
		}
		else {
			this.alerts.save(alert.over(reading, this.clock.instant()));
		}
	}

	private AlertNews news() {
		if (toldToday()) {
			return AlertNews.NONE;
		}
		Stream<BottleneckAlert> still = this.alerts.findByOverAtIsNullOrderById()
			.stream()
			.filter((alert) -> alert.toldAt() != null);
		return new AlertNews(crossed(untold()), crossed(still), crossed(over()));
	}

	private Stream<BottleneckAlert> untold() {
		return this.alerts.findByOverAtIsNullOrderById().stream().filter((alert) -> alert.toldAt() == null);
	}

	private Stream<BottleneckAlert> over() {
		return this.alerts.findByOverAtIsNotNullAndOverToldAtIsNullOrderById().stream();
	}

	private static List<CrossedThreshold> crossed(Stream<BottleneckAlert> alerts) {
		return alerts.map(BottleneckAlert::crossed).toList();
	}

	private boolean toldToday() {
		Instant midnight = today().atStartOfDay(DanishWorkingDays.ZONE).toInstant();
		return this.alerts.existsByToldAtGreaterThanEqual(midnight)
				|| this.alerts.existsByOverToldAtGreaterThanEqual(midnight);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), DanishWorkingDays.ZONE);
	}

}
