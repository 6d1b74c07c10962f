package dk.vaekstspor.steprecord;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OldFactsTests {

	private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

	private static final Instant OLD = Instant.parse("2026-11-20T10:00:00Z");

	private final List<Object> told = new ArrayList<>();

	private final OldFacts facts = new OldFacts(this.told::add, Clock.fixed(NOW, ZoneOffset.UTC));

	@Test
	void saysNothingOfWhatHappensNow() {
		this.facts.steps(List.of(step(NOW.minusSeconds(60), null)));
		this.facts.changedSteps(List.of(step(OLD, NOW), step(OLD, null)));

		assertThat(this.told).isEmpty();
	}

	@Test
	void tellsOfEveryEarlierDayOnce() {
		this.facts.steps(List.of(step(OLD, NOW), step(OLD.plusSeconds(60), OLD.plusSeconds(120)), step(NOW, null)));

		assertThat(this.told).singleElement()
			.isInstanceOfSatisfying(OldFactsChanged.class,
					(fact) -> assertThat(fact.at()).isBetween(OLD, OLD.plusSeconds(120)));
	}

	@Test
	void tellsOfChangesToWhatWasLeftEarlier() {
		this.facts.changedSteps(List.of(step(OLD.minusSeconds(86_400), OLD)));

		assertThat(this.told).containsExactly(new OldFactsChanged("key", OLD));
	}

	@Test
	void putsPassagesIntoClassesOfTheirLength() {
		for (int span = 0; span < Span.classes() - 1; span++) {
			assertThat(Span.of(Span.longest(span) - 1)).isEqualTo(span);
			assertThat(Span.of(Span.longest(span))).isEqualTo(span + 1);
		}
		assertThat(Span.of(Long.MAX_VALUE)).isEqualTo(Span.classes() - 1);
	}

	private static StepRecord step(Instant entered, Instant left) {
		return new StepRecord("id", "key", "instance", null, "step", "caseworker", entered, null, null, false, entered,
				HeldTime.NONE, HeldTime.NONE, HeldTime.NONE, left, (left != null) ? StepOutcome.COMPLETED : null);
	}

}
