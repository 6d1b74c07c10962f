/**
 * Whom to ask for a taskforce: who is available, the smallest group that covers what a
 * case needs, who steps in, and how ready the municipality is. Knows the roster, the
 * taskforces and the register of conflicts, and nothing of the engine.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "casefile", "conflictofinterest", "staff",
		"taskforcefile", "vocabulary", "workingdays" })
package dk.vaekstspor.staffing;
