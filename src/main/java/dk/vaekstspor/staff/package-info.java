/**
 * The standing roster: who works in which department, can do what, and who steps in; kept
 * one colleague at a time or by CSV file. A member's user id is the one that signs in.
 */
@ApplicationModule(allowedDependencies = { "csv", "privacy", "vocabulary" })
package dk.vaekstspor.staff;

import org.springframework.modulith.ApplicationModule;
