/**
 * The standing roster: who works in which department, can do what, and who steps in.
 * Depends on the vocabulary alone; a member's user id is the one that signs in.
 */
@ApplicationModule(allowedDependencies = "vocabulary")
package dk.vaekstspor.staff;

import org.springframework.modulith.ApplicationModule;
