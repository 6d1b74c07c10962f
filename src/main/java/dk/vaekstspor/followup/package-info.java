/**
 * Follows a case up after 30, 90 and 365 days: a survey for the company, a call by the
 * caseworker, and the effect that was seen. Knows no other process; new needs become a
 * message that starts the next engagement.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "engine", "workingdays", "vocabulary",
		"company", "casefile", "correspondence", "links" })
package dk.vaekstspor.followup;
