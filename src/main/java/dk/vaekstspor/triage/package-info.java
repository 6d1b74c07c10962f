/**
 * Suggests what an enquiry is about: the sector from an industry code, and type, needs
 * and flags from words in the text. Suggestions name what they come from, and a person
 * decides.
 */
@ApplicationModule(allowedDependencies = { "company", "vocabulary" })
package dk.vaekstspor.triage;

import org.springframework.modulith.ApplicationModule;
