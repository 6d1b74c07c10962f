/**
 * Reads what people write: which needs, competences, sector, type, flags and kind of
 * message a text speaks of, and by which words. It learns from the example texts and the
 * thesaurus in the folder {@code language/}, and from what caseworkers decided.
 */
@ApplicationModule(allowedDependencies = { "csv", "vocabulary" })
package dk.vaekstspor.language;

import org.springframework.modulith.ApplicationModule;
