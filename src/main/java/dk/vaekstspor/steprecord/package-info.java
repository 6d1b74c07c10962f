/**
 * What happened to each step of each case: when it was entered, held, parked and left.
 * Facts only, without persons; what they add up to is told by others.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "workingdays", "vocabulary", "casefile" })
package dk.vaekstspor.steprecord;
