/**
 * Fills one seat of a taskforce: invitation, reminder, substitute, until somebody has
 * joined or nobody is left. Knows no other process module.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "casefile", "conflictofinterest", "correspondence", "engine", "links", "meeting",
				"staff", "staffing", "taskforcefile", "vocabulary", "workingdays" })
package dk.vaekstspor.taskforceinvitation;
