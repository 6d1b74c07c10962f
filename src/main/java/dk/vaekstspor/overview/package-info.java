/**
 * What the weekly meeting looks at: the worst bottlenecks of all processes, the cases
 * that are late or soon will be, and what the last seven days brought. Adds up recorded
 * facts; figures of single steps come from {@code bottlenecks}.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "bottlenecks", "steprecord", "workingdays", "casefile", "company" })
package dk.vaekstspor.overview;
