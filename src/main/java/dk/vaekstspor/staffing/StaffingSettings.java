package dk.vaekstspor.staffing;

import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How the readiness for taskforces is counted.
 *
 * @param hoursPerTaskforce how many hours a week a seat in a taskforce takes
 * @param standardTaskforce codes of the departments and competences that a usual
 * taskforce needs
 * @param weeks how many weeks ahead of this one the readiness is looked at
 */
@Validated
@ConfigurationProperties("vaekstspor.staffing")
public record StaffingSettings(@Positive int hoursPerTaskforce, @NotEmpty List<String> standardTaskforce,
		@PositiveOrZero int weeks) {

}
