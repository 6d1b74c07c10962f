package dk.vaekstspor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * Rows of companies and contact persons, for tests of modules that know only their ids.
 */
public final class CompanyRows {

	private CompanyRows() {
	}

	/** A new company's id. */
	public static long company(JdbcClient database) {
		return insert(database.sql("""
				INSERT INTO company (name, legal_form, street, postal_code, city, municipality_code, industry_code,
				advertising_protected, verified, ceased, version)
				VALUES ('Birk Maskinfabrik', '', '', '', '', '', '', FALSE, FALSE, FALSE, 0)
				"""));
	}

	/** A new contact person's id. */
	public static long contact(JdbcClient database, long companyId) {
		return insert(database
			.sql("INSERT INTO contact_person (company_id, name, email, phone) VALUES (?, 'Mette Lind', '', '')")
			.param(companyId));
	}

	private static long insert(JdbcClient.StatementSpec statement) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		statement.update(key, "id");
		return key.getKeyAs(Number.class).longValue();
	}

}
