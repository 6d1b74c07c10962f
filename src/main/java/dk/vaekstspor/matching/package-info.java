/**
 * Proposes knowledge partners for a company's needs and says why; a person decides. The
 * knowledge is in the CSV files under {@code matching/}.
 */
@ApplicationModule(allowedDependencies = { "csv", "introduction", "language", "partner", "vocabulary" })
package dk.vaekstspor.matching;

import org.springframework.modulith.ApplicationModule;
