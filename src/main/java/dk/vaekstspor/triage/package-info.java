/**
 * Suggests what an enquiry is about: kind, type, sector, needs and flags, from its words
 * and the company's industry code. Suggestions name what they come from, and a person
 * decides.
 */
@ApplicationModule(allowedDependencies = { "company", "language", "vocabulary" })
package dk.vaekstspor.triage;

import org.springframework.modulith.ApplicationModule;
