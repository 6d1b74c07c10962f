package dk.vaekstspor.threshold;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * From when on managers are told of a step with a service target for which they have set
 * no limits themselves; without a number they are not.
 *
 * @param open how many are open
 * @param oldestOpen how many working hours the oldest open one has been there
 * @param late how many of the open ones are past their due date
 * @param median how many working hours half of the cases take at least
 */
@Validated
@ConfigurationProperties("vaekstspor.bottleneck-alert")
record BottleneckAlertSettings(@Positive Integer open, @Positive Integer oldestOpen, @Positive Integer late,
		@Positive Integer median) {

	Limits limits() {
		return new Limits(this.open, this.oldestOpen, this.late, this.median);
	}

}
