package dk.vaekstspor.company;

import java.util.Optional;

/**
 * The national company register, or what stands in for it. Which one answers is a
 * setting, and nobody else can tell.
 */
public interface CompanyRegister {

	/**
	 * The company of that number, active or ceased; empty when the register knows none.
	 * @throws RegisterUnavailable when the register cannot answer now
	 */
	Optional<RegisteredCompany> lookUp(CvrNumber number);

}
