package dk.vaekstspor.company;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@DataJdbcTest
@Import(Companies.class)
class CompanyCorrectionTests {

	private static final CvrNumber NUMBER = new CvrNumber("90289799");

	private static final CvrNumber OTHER_NUMBER = new CvrNumber("90388894");

	@Autowired
	private Companies companies;

	@Test
	void correctsNameAndNumberOfAnUnverifiedCompany() {
		Company typo = this.companies.register("Brik", NUMBER);

		Company corrected = this.companies.correct(typo.id(), " Birk A/S ", OTHER_NUMBER);

		assertThat(corrected.id()).isEqualTo(typo.id());
		assertThat(corrected.name()).isEqualTo("Birk A/S");
		assertThat(corrected.cvrNumber()).isEqualTo("90388894");
		assertThat(corrected.verified()).isFalse();
	}

	@Test
	void leavesTheNumberAloneWhenNoneIsTold() {
		Company company = this.companies.register("Brik", NUMBER);

		assertThat(this.companies.correct(company.id(), "Birk", null).cvrNumber()).isEqualTo("90289799");
	}

	@Test
	void answersWithTheCompanyThatTheNumberBelongsTo() {
		Company owner = this.companies.register("Birk A/S", NUMBER);
		Company nameless = this.companies.register("Birk", null);

		assertThat(this.companies.correct(nameless.id(), "Birk", NUMBER)).isEqualTo(owner);
		assertThat(this.companies.get(nameless.id()).cvrNumber()).isNull();
	}

	@Test
	void leavesWhatTheRegisterHasConfirmed() {
		Company verified = verified();

		assertThat(this.companies.correct(verified.id(), "Noget andet", NUMBER)).isEqualTo(verified);
		Company other = this.companies.correct(verified.id(), "Noget andet", OTHER_NUMBER);
		assertThat(other.id()).isNotEqualTo(verified.id());
		assertThat(other.name()).isEqualTo("Noget andet");
		assertThat(this.companies.get(verified.id())).isEqualTo(verified);
	}

	private Company verified() {
		Company company = this.companies.register("Birk", NUMBER);
		return this.companies.verify(company.id(), new RegisteredCompany(NUMBER, "Birk Skabslåger A/S", "60",
				"Kantlistevej 12", "7400", "Herning", "657", "310000", IndustryScheme.DB25, 28, false, false));
	}

}
