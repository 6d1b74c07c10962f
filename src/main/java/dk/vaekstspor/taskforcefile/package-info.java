/**
 * The file of a taskforce: who sits in it, who was asked and what they answered, when it
 * meets and what it decided. Knows the roster and nothing of the engine.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "staff", "vocabulary" })
package dk.vaekstspor.taskforcefile;
