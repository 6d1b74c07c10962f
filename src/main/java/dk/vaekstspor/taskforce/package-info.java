/**
 * The taskforce of a case: who sits in it, who was asked, when it meets and what it
 * decides. Knows no other process module; its actions are carried out by a called
 * process.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "actionplan", "casefile", "company", "conflictofinterest", "correspondence", "engine",
				"meeting", "staff", "staffing", "taskforcefile", "vocabulary", "workingdays" })
package dk.vaekstspor.taskforce;
