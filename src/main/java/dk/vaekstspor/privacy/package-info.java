/**
 * Keeps personal data out of places where they do not belong, first of all CPR numbers
 * out of every text. Depends on nothing.
 */
@ApplicationModule(allowedDependencies = {})
package dk.vaekstspor.privacy;

import org.springframework.modulith.ApplicationModule;
