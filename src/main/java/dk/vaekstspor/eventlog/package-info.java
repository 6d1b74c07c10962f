/**
 * The log of events by which tools for process mining follow cases through a process, out
 * of the recorded steps. Who did a step is told by a pseudonym that nobody can trace back
 * or find again in another export: its key is made for one export and kept nowhere.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "bottlenecks", "csv", "steprecord", "workingdays" })
package dk.vaekstspor.eventlog;
