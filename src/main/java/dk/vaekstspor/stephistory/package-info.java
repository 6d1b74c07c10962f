/**
 * Writes down what happens to each step, in the engine's own transaction, and can read it
 * again out of the engine's history.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "bottlenecks", "engine", "eventlog", "steprecord", "workingdays" })
package dk.vaekstspor.stephistory;
