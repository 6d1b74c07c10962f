/**
 * What the calls of other programs share, whoever may make them: how their bodies are
 * read, and how they are told what is wrong. Depends on nothing.
 */
@ApplicationModule(allowedDependencies = {})
package dk.vaekstspor.calls;

import org.springframework.modulith.ApplicationModule;
