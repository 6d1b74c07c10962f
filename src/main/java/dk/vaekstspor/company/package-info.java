/**
 * The companies that the municipality talks with, their contact persons, and the register
 * they are looked up in. Depends on nothing.
 */
@ApplicationModule(allowedDependencies = {})
package dk.vaekstspor.company;

import org.springframework.modulith.ApplicationModule;
