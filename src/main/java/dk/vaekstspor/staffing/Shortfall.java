package dk.vaekstspor.staffing;

import java.util.Optional;

import dk.vaekstspor.vocabulary.Department;

/**
 * Something that no person covers.
 *
 * @param text why, and who is asked instead, in Danish
 * @param substitute the department to ask instead; empty when only a manager can help
 */
record Shortfall(String text, Optional<Department> substitute) {

}
