package dk.vaekstspor.stephistory;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the records of steps.
 *
 * @param rebuild whether they are read again out of the engine's history at this start
 */
@ConfigurationProperties("vaekstspor.step-records")
record StepRecordSettings(boolean rebuild) {

}
