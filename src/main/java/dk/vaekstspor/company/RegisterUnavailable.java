package dk.vaekstspor.company;

/**
 * The company register cannot answer now. Says why in words of our own and carries no
 * cause, because the causes name the address that the register's key is a part of.
 */
public class RegisterUnavailable extends RuntimeException {

	public RegisterUnavailable(String why) {
		super("The company register is unavailable: " + why);
	}

}
