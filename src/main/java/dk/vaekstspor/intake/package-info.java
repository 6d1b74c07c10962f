/**
 * What can be reached without signing in: the call that opens a case, the page that asks
 * a company how it went, and the pages that take a colleague's answer to an invitation.
 * Knows the process modules by their façades only.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "calls", "company", "companyengagement",
		"engine", "followup", "links", "privacy", "taskforceinvitation", "vocabulary" })
package dk.vaekstspor.intake;
