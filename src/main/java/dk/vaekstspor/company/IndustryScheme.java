package dk.vaekstspor.company;

/**
 * The edition of Dansk Branchekode that an industry code belongs to.
 */
public enum IndustryScheme {

	/**
	 * Dansk Branchekode 2025 (NACE Rev. 2.1), used by the register since January 2025.
	 */
	DB25,

	/** Dansk Branchekode 2007 (NACE Rev. 2), still found on older records. */
	DB07

}
