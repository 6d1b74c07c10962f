package dk.vaekstspor.company;

import java.io.StringReader;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@JdbcTest
class LocalRegisterTests {

	private static final String HEADER = String.join(",", RegisterFile.HEADER) + "\n";

	private static final String BIRK = "90289799,\"Birk, Søn & Co A/S\",60,Åglimt 12,7400,Herning,657,310000,28,ja,nej\n";

	private static final String LYNG = "DK 90 38 88 94,Lyng 🏭,10,,,,,,,nej,ja\n";

	@Autowired
	private JdbcClient database;

	@Autowired
	private PlatformTransactionManager transactions;

	private LocalRegister register;

	@BeforeEach
	void create() {
		this.register = new LocalRegister(this.database, new TransactionTemplate(this.transactions),
				new IndustryCodes());
	}

	@Test
	void answersFromTheFile() {
		this.register.replaceWith(new StringReader(HEADER + BIRK + LYNG));

		assertThat(this.register.lookUp(new CvrNumber("90289799")))
			.contains(new RegisteredCompany(new CvrNumber("90289799"), "Birk, Søn & Co A/S", "60", "Åglimt 12", "7400",
					"Herning", "657", "310000", IndustryScheme.DB25, 28, true, false));
		assertThat(this.register.lookUp(new CvrNumber("90388894"))).contains(new RegisteredCompany(
				new CvrNumber("90388894"), "Lyng 🏭", "10", "", "", "", "", "", null, null, false, true));
		assertThat(this.register.lookUp(new CvrNumber("90615904"))).isEmpty();
	}

	@Test
	void replacesTheWholeRegister() {
		this.register.replaceWith(new StringReader(HEADER + BIRK));
		this.register.replaceWith(new StringReader("\ufeff" + HEADER + "\n" + LYNG));

		assertThat(this.register.lookUp(new CvrNumber("90289799"))).isEmpty();
		assertThat(this.register.lookUp(new CvrNumber("90388894"))).isPresent();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`',
			value = { "90289798,Lyng,10,,,,,,,nej,nej;3;1;Det CVR-nummer kan ikke findes. Er et ciffer tastet forkert?",
					"90289799,Lyng,10,,,,,,,nej,nej;3;1;the number stands in the file twice",
					"90388894,,10,,,,,,,nej,nej;3;2;this must not be empty",
					"90388894,Lyng,A/S,,,,,,,nej,nej;3;3;a legal form is a number",
					"90388894,Lyng,10,,,,Herning,,,nej,nej;3;7;a municipality code is a number",
					"90388894,Lyng,10,,,,,31,,nej,nej;3;8;an industry code has six digits",
					"90388894,Lyng,10,,,,,,mange,nej,nej;3;9;this must be a whole number or empty",
					"90388894,Lyng,10,,,,,,,måske,nej;3;10;this must be ja or nej",
					"90388894,Lyng,10,,,,,,,nej,;3;11;this must be ja or nej",
					"90388894,Lyng;3;3;the line must have 11 columns, not 2",
					"90388894,Lyng,10,,,,,,,nej,nej,x;3;12;the line must have 11 columns, not 12" })
	void saysWhereTheFileIsWrongAndChangesNothing(String line, long at, int column, String reason) {
		this.register.replaceWith(new StringReader(HEADER + LYNG));

		assertThatExceptionOfType(RegisterFileFault.class)
			.isThrownBy(() -> this.register.replaceWith(new StringReader(HEADER + BIRK + line + "\n")))
			.withMessage("Line %d, column %d: %s", at, column, reason)
			.satisfies((fault) -> assertThat(fault.line()).isEqualTo(at))
			.satisfies((fault) -> assertThat(fault.column()).isEqualTo(column));
		assertThat(this.register.lookUp(new CvrNumber("90388894"))).isPresent();
		assertThat(this.register.lookUp(new CvrNumber("90289799"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "cvrNumber,navn\n", "90289799,Birk\n" })
	void refusesAFileWithoutItsHeader(String file) {
		assertThatExceptionOfType(RegisterFileFault.class)
			.isThrownBy(() -> this.register.replaceWith(new StringReader(file)))
			.withMessageContaining("the column's name must be");
	}

	@Test
	void refusesAnUnfinishedQuote() {
		assertThatExceptionOfType(RegisterFileFault.class)
			.isThrownBy(() -> this.register.replaceWith(new StringReader(HEADER + "90289799,\"Birk")))
			.withMessageStartingWith("Line 2, ");
	}

	@Test
	void fillsAnEmptyRegisterOnly() {
		this.register.fillIfEmpty(new ByteArrayResource((HEADER + LYNG).getBytes()));
		this.register.fillIfEmpty(new ByteArrayResource((HEADER + BIRK).getBytes()));
		this.register.fillIfEmpty(null);

		assertThat(this.register.lookUp(new CvrNumber("90388894"))).isPresent();
		assertThat(this.register.lookUp(new CvrNumber("90289799"))).isEmpty();
	}

	@Test
	void shipsMadeUpCompaniesWithNumbersThatNobodyHasYet() {
		this.register.fillIfEmpty(new ClassPathResource("company/demo-companies.csv"));

		assertThat(this.database.sql("SELECT cvr_number FROM register_company").query(String.class).list())
			.hasSizeGreaterThan(20)
			.allMatch((number) -> number.startsWith("9"));
		assertThat(this.database.sql("SELECT COUNT(*) FROM register_company WHERE ceased").query(Long.class).single())
			.isPositive();
	}

}
