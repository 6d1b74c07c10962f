/**
 * Keeps colleagues with a conflict of interest away from the cases of that company: says
 * so to the engine, and takes from them what they have on hand. Knows the case, the
 * register of conflicts and the engine, and no process.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "casefile", "conflictofinterest",
		"correspondence", "engine", "privacy", "staff", "taskforcefile" })
package dk.vaekstspor.impartiality;
