/**
 * What Camunda Tasklist lacks for a caseworker: ready-made filters, cards that name the
 * case, and the case itself beside each form. It reads from the domain modules and from
 * the engine; nobody depends on it.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "casefile", "company", "engine", "staff", "vocabulary", "workingdays" })
package dk.vaekstspor.tasklist;
