/**
 * What Camunda Cockpit lacks for a manager of this product, and the same figures for
 * other programs. Nobody depends on it.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "bottlenecks", "calls", "casefile", "casetimeline", "company", "csv", "engine",
				"eventlog", "overview", "staffing", "steprecord", "threshold", "vocabulary", "workingdays" })
package dk.vaekstspor.cockpit;
