/**
 * What every process module shares of the engine: typed variables, submitted forms, the
 * working-day calendar, history and retry defaults. Knows working days, privacy and the
 * vocabulary, and no process.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "workingdays", "privacy", "vocabulary" })
package dk.vaekstspor.engine;
