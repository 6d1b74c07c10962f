/**
 * Looks for gaps in the readiness for taskforces and asks a manager to close them before
 * a company meets them. Knows no other process module.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "engine", "staff", "staffing", "taskforcefile" })
package dk.vaekstspor.taskforcereadiness;
