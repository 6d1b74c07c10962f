package dk.vaekstspor.company;

/**
 * What a company does for a living, by Dansk Branchekode.
 *
 * @param digits the six digits of the register, or only the four of the class
 */
public record IndustryCode(String digits, IndustryScheme scheme) {
}
