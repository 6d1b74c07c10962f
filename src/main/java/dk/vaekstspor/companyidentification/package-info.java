/**
 * Finds out which company an enquiry is about: looks it up in the register, asks a person
 * where the register knows nothing, and offers the company's open cases. Knows no other
 * process.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "engine", "workingdays", "vocabulary", "company", "casefile" })
package dk.vaekstspor.companyidentification;
