/**
 * The directory of knowledge partners to whom companies are introduced, shipped with the
 * product and replaced by CSV import. Depends on the vocabulary and the reading of CSV.
 */
@ApplicationModule(allowedDependencies = { "csv", "vocabulary" })
package dk.vaekstspor.partner;

import org.springframework.modulith.ApplicationModule;
