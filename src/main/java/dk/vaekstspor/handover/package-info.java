/**
 * Hands over what a colleague has on hand to another, in one step and with a reason.
 * Knows the case, its taskforce, the roster and the engine, and no process.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "casefile", "engine", "privacy", "staff", "taskforcefile" })
package dk.vaekstspor.handover;
