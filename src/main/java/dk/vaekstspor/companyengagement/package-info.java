/**
 * The process that takes a company's enquiry from its first contact to a closed case. It
 * opens the case, asks for its assessment and hands it on to the called processes, which
 * it knows by their process ids only.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "engine", "workingdays", "vocabulary",
		"company", "casefile", "language", "triage", "correspondence" })
package dk.vaekstspor.companyengagement;
