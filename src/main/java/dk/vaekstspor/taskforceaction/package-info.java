/**
 * One action of a taskforce from its planning to its end, with the time it waits for the
 * company kept apart. Knows no other process module.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "actionplan", "casefile", "company",
		"correspondence", "engine", "taskforcefile", "vocabulary", "workingdays" })
package dk.vaekstspor.taskforceaction;
