/**
 * What Camunda Tasklist lacks: ready-made filters, cards that name the case, the case
 * itself beside each form, the roster that managers keep, and the directory of knowledge
 * partners. It reads from the domain modules and from the engine; nobody depends on it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "actionplan", "casefile", "company",
		"conflictofinterest", "csv", "engine", "handover", "impartiality", "introduction", "partner", "privacy",
		"staff", "taskforce", "taskforcefile", "vocabulary", "workingdays" })
package dk.vaekstspor.tasklist;
