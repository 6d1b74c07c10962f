/**
 * Links that let somebody answer without signing in: signed, expiring, and telling
 * nothing but an id. Depends on nothing.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package dk.vaekstspor.links;
