/**
 * Where companies wait, for whom, and what would help: figures of the recorded steps.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "steprecord", "workingdays", "vocabulary", "casefile", "company" })
package dk.vaekstspor.bottlenecks;
