/**
 * What Camunda Cockpit lacks for a manager of this product, and the same figures for
 * other programs. Nobody depends on it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "engine", "staffing", "vocabulary" })
package dk.vaekstspor.cockpit;
