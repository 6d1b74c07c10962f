/**
 * Tells the managers, once a working day, which steps have become a bottleneck and which
 * no longer are. Knows no other process module.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "bottlenecks", "correspondence", "engine", "threshold", "workingdays" })
package dk.vaekstspor.bottleneckalert;
