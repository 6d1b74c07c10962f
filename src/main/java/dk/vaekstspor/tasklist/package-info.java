/**
 * What Camunda Tasklist lacks: ready-made filters, cards that name the case, the case
 * itself beside each form, and the roster that managers keep. It reads from the domain
 * modules and from the engine; nobody depends on it.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "actionplan", "casefile", "company", "conflictofinterest", "csv", "engine", "handover",
				"impartiality", "privacy", "staff", "taskforce", "taskforcefile", "vocabulary", "workingdays" })
package dk.vaekstspor.tasklist;
