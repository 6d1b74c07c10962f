package dk.vaekstspor.demohistory;

import java.sql.Connection;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Makes sure that made-up cases never come among others.
 */
@DemoPart
class EmptyDatabase {

	private final JdbcOperations database;

	EmptyDatabase(JdbcOperations database) {
		this.database = database;
	}

	/**
	 * Lets pass an H2 database without cases.
	 * @throws DemoHistoryRefused for any other
	 */
	void require() {
		String product = this.database
			.execute((Connection connection) -> connection.getMetaData().getDatabaseProductName());
		if (!"H2".equals(product)) {
			throw new DemoHistoryRefused("the database is " + product + " and not H2");
		}
		Long cases = this.database.queryForObject("SELECT COUNT(*) FROM case_file", Long.class);
		if (cases > 0) {
			throw new DemoHistoryRefused("the database already holds " + cases + " cases");
		}
	}

}
