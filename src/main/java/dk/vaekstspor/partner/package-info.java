/**
 * The directory of knowledge partners to whom companies are introduced, shipped with the
 * product, kept by managers and replaced by CSV import. Depends on the vocabulary, on CSV
 * files and on what may not be written about people.
 */
@ApplicationModule(allowedDependencies = { "csv", "privacy", "vocabulary" })
package dk.vaekstspor.partner;

import org.springframework.modulith.ApplicationModule;
