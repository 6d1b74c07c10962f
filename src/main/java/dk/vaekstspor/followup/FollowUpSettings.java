package dk.vaekstspor.followup;

import java.time.Duration;
import java.time.Period;
import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When cases are followed up.
 *
 * @param after one period a round, counted from the start of the follow-up, for example
 * {@code P30D}
 * @param surveyValidFor how long the link to a survey works
 */
@Validated
@ConfigurationProperties("vaekstspor.follow-up")
record FollowUpSettings(@NotEmpty @DefaultValue( {
		"P30D", "P90D", "P365D" }) List<Period> after, @NotNull @DefaultValue("60d") Duration surveyValidFor){

	boolean hasRoundAfter(int round) {
		return round < this.after.size();
	}

}
