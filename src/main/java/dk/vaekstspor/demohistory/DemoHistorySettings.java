package dk.vaekstspor.demohistory;

import java.time.Instant;
import java.time.Period;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much history is made up.
 *
 * @param length how long before its end the history begins
 * @param cases about how many companies turn to the municipality in that time
 * @param seed the same seed, length, cases and end give the same history
 * @param until the end of the history; left out: now
 */
@Validated
@ConfigurationProperties("vaekstspor.demo-history")
record DemoHistorySettings(@NotNull @DefaultValue("P18M") Period length, @Positive @DefaultValue("200") int cases,
		@DefaultValue("1") long seed, Instant until) {

}
