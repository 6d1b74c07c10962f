/**
 * Danish working days and the deadlines that are counted in them. Knows the vocabulary
 * only.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "vocabulary")
package dk.vaekstspor.workingdays;
