/**
 * The calls that other programs make once signed in. Reads and changes domain modules;
 * nobody depends on it.
 */
@ApplicationModule(allowedDependencies = { "calls", "company", "csv", "matching", "partner", "triage", "vocabulary" })
package dk.vaekstspor.api;

import org.springframework.modulith.ApplicationModule;
