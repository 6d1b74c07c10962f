package dk.vaekstspor.intake;

import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What strangers see of us, and how much they may send.
 *
 * @param sender whom the survey page comes from
 * @param maxBody the largest request body
 */
@Validated
@ConfigurationProperties("vaekstspor.intake")
record IntakeSettings(@NotBlank String sender, @NotNull @DefaultValue("64KB") DataSize maxBody,
		@Valid @NotNull @DefaultValue RateLimit rateLimit) {

	/**
	 * How many enquiries one address may hand in.
	 *
	 * @param requests so many at once, and no more than that
	 * @param per within this time
	 */
	record RateLimit(@Positive @DefaultValue("30") int requests, @NotNull @DefaultValue("10m") Duration per) {

	}

}
