/**
 * Finds knowledge partners for a case and introduces the company to those it agrees to,
 * in at most three rounds. Knows no other process module.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "casefile", "company", "correspondence",
		"engine", "introduction", "matching", "partner", "privacy", "triage", "vocabulary", "workingdays" })
package dk.vaekstspor.knowledgepartnermatching;
