package dk.vaekstspor.company;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Stands in for the national register: a table of our own, filled from a CSV file.
 */
class LocalRegister implements CompanyRegister {

	private static final Logger logger = LoggerFactory.getLogger(LocalRegister.class);

	private static final String COLUMNS = "cvr_number, name, legal_form, street, postal_code, city, "
			+ "municipality_code, industry_code, employees, advertising_protected, ceased";

	private final JdbcClient database;

	private final TransactionOperations transaction;

	private final IndustryCodes industryCodes;

	LocalRegister(JdbcClient database, TransactionOperations transaction, IndustryCodes industryCodes) {
		this.database = database;
		this.transaction = transaction;
		this.industryCodes = industryCodes;
	}

	@Override
	public Optional<RegisteredCompany> lookUp(CvrNumber number) {
		return this.database.sql("SELECT " + COLUMNS + " FROM register_company WHERE cvr_number = ?")
			.param(number.value())
			.query(this::company)
			.optional();
	}

	/**
	 * Fills an empty register from the file, if there is one.
	 * @throws RegisterFileFault when a line cannot be read; then nothing is filled in
	 */
	void fillIfEmpty(Resource csv) {
		if (csv == null || count() > 0) {
			return;
		}
		try (Reader text = new InputStreamReader(csv.getInputStream(), StandardCharsets.UTF_8)) {
			replaceWith(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the company register's file", ex);
		}
	}

	/**
	 * Replaces the whole register by the companies of the file, or leaves it as it is.
	 * @throws RegisterFileFault when a line cannot be read
	 */
	void replaceWith(Reader csv) {
		List<RegisteredCompany> companies = RegisterFile.read(csv, this.industryCodes);
		this.transaction.executeWithoutResult((status) -> {
			this.database.sql("DELETE FROM register_company").update();
			companies.forEach(this::insert);
		});
		logger.info("The local company register holds {} companies", companies.size());
	}

	private long count() {
		return this.database.sql("SELECT COUNT(*) FROM register_company").query(Long.class).single();
	}

	private void insert(RegisteredCompany company) {
		this.database.sql("INSERT INTO register_company (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(company.cvrNumber().value(), company.name(), company.legalForm(), company.street(),
					company.postalCode(), company.city(), company.municipalityCode(), company.industryCode(),
					company.employees(), company.advertisingProtected(), company.ceased())
			.update();
	}

	private RegisteredCompany company(ResultSet row, int number) throws SQLException {
		String industryCode = row.getString("industry_code");
		return new RegisteredCompany(new CvrNumber(row.getString("cvr_number")), row.getString("name"),
				row.getString("legal_form"), row.getString("street"), row.getString("postal_code"),
				row.getString("city"), row.getString("municipality_code"), industryCode,
				this.industryCodes.schemeOf(industryCode), row.getObject("employees", Integer.class),
				row.getBoolean("advertising_protected"), row.getBoolean("ceased"));
	}

}
