package dk.vaekstspor.bottlenecks;

import jakarta.validation.constraints.PositiveOrZero;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How figures are made.
 *
 * @param exactUpTo so many finished steps of a process in a period are read one by one;
 * for more, digests of whole days are used
 */
@Validated
@ConfigurationProperties("vaekstspor.bottlenecks")
record BottleneckSettings(@PositiveOrZero int exactUpTo) {

}
