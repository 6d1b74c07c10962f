package dk.vaekstspor.threshold;

import dk.vaekstspor.bottlenecks.ModelledStep;

/**
 * From when on managers are told of a step.
 *
 * @param limits those that count
 * @param own whether managers have set them
 * @param standard those of the settings, which count unless managers set others
 */
public record StepThresholds(String processKey, ModelledStep step, Limits limits, boolean own, Limits standard) {

}
