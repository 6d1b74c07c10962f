/**
 * The directory of knowledge partners to whom companies are introduced, shipped with the
 * product and replaced by CSV import. Depends on the vocabulary alone.
 */
@ApplicationModule(allowedDependencies = "vocabulary")
package dk.vaekstspor.partner;

import org.springframework.modulith.ApplicationModule;
