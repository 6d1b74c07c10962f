package dk.vaekstspor.conflictofinterest;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;

@DataJdbcTest
@RecordApplicationEvents
@Import({ ConflictsOfInterest.class, ConflictsOfInterestTests.StoppedClock.class })
class ConflictsOfInterestTests {

	@Autowired
	private ConflictsOfInterest conflicts;

	@Autowired
	private ConflictRepository records;

	@Test
	void standsUntilItIsEndedAndStaysOnRecord(@Autowired ApplicationEvents events) {
		this.conflicts.declare("byg", 7, "Min bror ejer den");

		assertThat(this.conflicts.isConflicted("byg", 7)).isTrue();
		assertThat(this.conflicts.isConflicted("BYG", 7)).isFalse();
		assertThat(this.conflicts.isConflicted("byg", 8)).isFalse();
		assertThat(this.conflicts.of(7)).containsExactly("byg");
		assertThat(events.stream(ConflictDeclared.class)).containsExactly(new ConflictDeclared("byg", 7));

		ConflictOfInterest conflict = this.conflicts.of("byg").get(0);
		assertThat(this.conflicts.find(conflict.id())).contains(conflict);
		this.conflicts.end(conflict.id(), "leder");
		assertThat(this.conflicts.isConflicted("byg", 7)).isFalse();
		assertThat(this.conflicts.find(conflict.id())).isEmpty();
		assertThat(this.records.findById(conflict.id())).get()
			.extracting(ConflictOfInterest::endedBy)
			.isEqualTo("leder");
	}

	@Test
	void tellsOnlyOnceAboutTheSameConflict(@Autowired ApplicationEvents events) {
		this.conflicts.declare("byg", 7, "først");
		this.conflicts.declare("byg", 7, "igen");

		assertThat(events.stream(ConflictDeclared.class)).hasSize(1);
		assertThat(this.conflicts.of("byg")).singleElement().extracting(ConflictOfInterest::reason).isEqualTo("først");
	}

	@Test
	void endsBothWhenTheSameWasRegisteredTwiceAtOnce() {
		ConflictOfInterest first = this.records.save(ConflictOfInterest.declared("byg", 7, "", Instant.EPOCH));
		this.records.save(ConflictOfInterest.declared("byg", 7, "", Instant.EPOCH));

		this.conflicts.end(first.id(), "jurist");

		assertThat(this.conflicts.isConflicted("byg", 7)).isFalse();
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class StoppedClock {

		@Bean
		Clock clock() {
			return Clock.fixed(Instant.parse("2026-05-04T08:00:00Z"), ZoneOffset.UTC);
		}

	}

}
