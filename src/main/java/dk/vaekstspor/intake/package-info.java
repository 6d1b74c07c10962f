/**
 * Where companies reach the municipality without signing in: the call that opens a case,
 * and the page that asks how it went. Knows the process modules by their façades only.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "companyengagement", "followup", "company", "engine", "privacy", "vocabulary" })
package dk.vaekstspor.intake;
