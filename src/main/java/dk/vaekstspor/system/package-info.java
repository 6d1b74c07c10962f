/**
 * The edges of the running application: who may enter where, what each role may do in the
 * engine, demo sign-ins, time zone and language. Nobody depends on this module.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "calls", "engine", "vocabulary", "staff", "taskforcefile" })
package dk.vaekstspor.system;
