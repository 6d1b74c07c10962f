package dk.vaekstspor.system;

/**
 * Demo sign-ins are wanted where real cases may be: everybody knows their passwords.
 */
class DemoNotAllowed extends RuntimeException {

	private final String database;

	DemoNotAllowed(String database) {
		super("Demo sign-ins are refused on " + database);
		this.database = database;
	}

	String database() {
		return this.database;
	}

}
