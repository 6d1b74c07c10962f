/**
 * From when on a step counts as a bottleneck that managers are told of, and which steps
 * have got that far. Knows the figures, and nothing of the engine.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "bottlenecks", "workingdays" })
package dk.vaekstspor.threshold;
