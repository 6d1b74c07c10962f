/**
 * The case: its number, what it is about, how far it has come, and the journal of all
 * that came in and went out. Knows companies and contact persons only by their ids, and
 * depends on the vocabulary alone.
 */
@ApplicationModule(allowedDependencies = "vocabulary")
package dk.vaekstspor.casefile;

import org.springframework.modulith.ApplicationModule;
