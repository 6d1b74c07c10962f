package dk.vaekstspor.bottlenecks;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import dk.vaekstspor.workingdays.DanishCalendar;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import dk.vaekstspor.workingdays.DeadlineSettings;
import dk.vaekstspor.workingdays.WorkingHours;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The figures on their tables, with a clock that the test sets and a process of five
 * steps whatever the key.
 */
@Import({ Bottlenecks.class, Tallies.class, Figures.class, PassageRows.class, PastPassages.class, CaseRows.class,
		DigestReading.class, DigestTable.class, DigestMaker.class, DigestChanges.class, DigestKeeper.class,
		WorkingHours.class })
@TestConfiguration
@EnableConfigurationProperties({ DeadlineSettings.class, BottleneckSettings.class })
class FiguresTesting implements ProcessSteps {

	private Instant now = Instant.EPOCH;

	void setNow(Instant now) {
		this.now = now;
	}

	@Bean
	DanishWorkingDays workingDays() {
		return DanishCalendar.workingDays();
	}

	@Bean
	Clock clock() {
		return new Clock() {

			@Override
			public Instant instant() {
				return FiguresTesting.this.now;
			}

			@Override
			public ZoneId getZone() {
				return DanishWorkingDays.ZONE;
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}

		};
	}

	@Override
	public Optional<ModelledProcess> find(String processKey) {
		return Optional.of(new ModelledProcess(processKey, "Proces", RandomLog.STEPS));
	}

	@Override
	public List<ModelledProcess> all() {
		return List.of();
	}

}
