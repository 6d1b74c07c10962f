/**
 * What the municipality has promised a company to do, each action with its department and
 * its deadline. Depends on the vocabulary and on working days only.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "vocabulary", "workingdays" })
package dk.vaekstspor.actionplan;
