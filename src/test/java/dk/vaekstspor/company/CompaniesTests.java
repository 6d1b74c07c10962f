package dk.vaekstspor.company;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.platform.commons.util.ExceptionUtils;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DataJdbcTest
@Import(Companies.class)
class CompaniesTests {

	private static final CvrNumber NUMBER = new CvrNumber("90289799");

	private static final CvrNumber OTHER_NUMBER = new CvrNumber("90388894");

	@Autowired
	private Companies companies;

	@Autowired
	private CompanyRepository repository;

	@Test
	void registersAnUnverifiedCompany() {
		Company company = this.companies.register(" Æblegård & Søn <b>🏭</b>\u0000 ", NUMBER);

		assertThat(this.companies.get(company.id())).isEqualTo(company);
		assertThat(company.name()).isEqualTo("Æblegård & Søn <b>🏭</b>");
		assertThat(company.cvrNumber()).isEqualTo("90289799");
		assertThat(company.verified()).isFalse();
		assertThat(company.isSoleTrader()).isFalse();
	}

	@Test
	void keepsTheKnownCompanyOfANumberAndItsName() {
		Company first = this.companies.register("Birk A/S", NUMBER);

		assertThat(this.companies.register("Noget andet", NUMBER)).isEqualTo(first);
		assertThat(this.companies.findByCvrNumber(NUMBER)).contains(first);
		assertThat(this.companies.findByCvrNumber(OTHER_NUMBER)).isEmpty();
	}

	@Test
	void registersANewCompanyEachTimeThereIsNoNumber() {
		Company first = this.companies.register("Bager Søndergård", null);
		Company second = this.companies.register("BAGER SØNDERGÅRD", null);

		assertThat(second.id()).isNotEqualTo(first.id());
		assertThat(this.companies.findByName(" bager søndergård ")).containsExactly(first, second);
		assertThat(this.companies.findByName("Bager")).isEmpty();
	}

	@Test
	void searchesByPartOfTheNameOrByNumber() {
		Company bakery = this.companies.register("Bager Søndergård 100%", NUMBER);
		Company smithy = this.companies.register("Søndergårds Smedje", null);

		assertThat(this.companies.search(" søndergård")).containsExactly(bakery, smithy);
		assertThat(this.companies.search("90 28 97 99")).containsExactly(bakery);
		assertThat(this.companies.search("0%")).containsExactly(bakery);
		assertThat(this.companies.search("9028")).isEmpty();
	}

	@Test
	void takesOverWhatTheRegisterSays() {
		Company company = this.companies.register("birk", NUMBER);

		Company verified = this.companies.verify(company.id(), facts(NUMBER, "Birk Skabslåger A/S", "60"));

		assertThat(verified).isEqualTo(this.companies.get(company.id()));
		assertThat(verified)
			.isEqualTo(new Company(company.id(), "90289799", "Birk Skabslåger A/S", "60", "Kantlistevej 12", "7400",
					"Herning", "657", "310000", IndustryScheme.DB25, 28, true, true, false, verified.version()));
	}

	@Test
	void keepsItsOwnNameWhenTheRegisterHasNone() {
		Company company = this.companies.register("Birk", NUMBER);

		assertThat(this.companies.verify(company.id(), facts(NUMBER, "", "60")).name()).isEqualTo("Birk");
	}

	@Test
	void givesANumberToACompanyThatHadNone() {
		Company company = this.companies.register("Birk", null);

		Company verified = this.companies.verify(company.id(), facts(NUMBER, "Birk A/S", "60"));

		assertThat(verified.id()).isEqualTo(company.id());
		assertThat(verified.cvrNumber()).isEqualTo("90289799");
	}

	@Test
	void answersWithTheCompanyThatAlreadyHasTheNumber() {
		Company known = this.companies.register("Birk A/S", NUMBER);
		Company twin = this.companies.register("Birk", null);

		Company verified = this.companies.verify(twin.id(), facts(NUMBER, "Birk A/S", "60"));

		assertThat(verified.id()).isEqualTo(known.id());
		assertThat(verified.verified()).isTrue();
		assertThat(this.companies.get(twin.id())).isEqualTo(twin);
	}

	@Test
	void leavesACompanyWithAnotherNumberAlone() {
		Company mistyped = this.companies.register("Birk", OTHER_NUMBER);

		Company verified = this.companies.verify(mistyped.id(), facts(NUMBER, "Birk A/S", "60"));

		assertThat(verified.id()).isNotEqualTo(mistyped.id());
		assertThat(this.companies.get(mistyped.id())).isEqualTo(mistyped);
	}

	@Test
	void takesOverWhatAPersonCorrects() {
		Company company = this.companies.register("Brik", null);

		Company corrected = this.companies.correct(company.id(), " Birk ", NUMBER);

		assertThat(corrected).extracting(Company::id, Company::name, Company::cvrNumber, Company::verified)
			.containsExactly(company.id(), "Birk", "90289799", false);
		assertThat(this.companies.correct(company.id(), "Birk A/S", null).cvrNumber()).isEqualTo("90289799");
	}

	@Test
	void correctsNothingThatTheRegisterHasConfirmed() {
		Company company = this.companies.register("Birk", NUMBER);
		Company verified = this.companies.verify(company.id(), facts(NUMBER, "Birk A/S", "60"));

		assertThat(this.companies.correct(company.id(), "Noget andet", NUMBER)).isEqualTo(verified);
		assertThat(this.companies.correct(company.id(), "Lyng", OTHER_NUMBER).id()).isNotEqualTo(company.id());
		assertThat(this.companies.get(company.id())).isEqualTo(verified);
	}

	@Test
	void marksACompanyUnverifiedAgain() {
		Company company = this.companies.register("Birk", NUMBER);
		this.companies.verify(company.id(), facts(NUMBER, "Birk A/S", "60"));

		Company unverified = this.companies.markUnverified(company.id());

		assertThat(unverified.verified()).isFalse();
		assertThat(unverified.name()).isEqualTo("Birk A/S");
	}

	@Test
	void tellsSoleTradersByTheirLegalForm() {
		Company company = this.companies.register("Lyng", NUMBER);

		assertThat(List.of("10", "15", "30", "60", "80", ""))
			.extracting((form) -> this.companies.verify(company.id(), facts(NUMBER, "Lyng", form)).isSoleTrader())
			.containsExactly(true, true, true, false, false, false);
	}

	@Test
	void refusesAnUnknownCompany() {
		assertThatExceptionOfType(NoSuchCompany.class).isThrownBy(() -> this.companies.get(4711))
			.withMessage("No company has the id 4711");
	}

	@Test
	void keepsAContactPersonOnce() {
		Company company = this.companies.register("Birk", null);
		ContactPerson mette = this.companies.addContact(company.id(), " Mette Lind ", "mette@birk.example", null);

		assertThat(mette)
			.isEqualTo(new ContactPerson(mette.id(), company.id(), "Mette Lind", "mette@birk.example", ""));
		assertThat(this.companies.addContact(company.id(), "Mette Lind", "METTE@birk.example", "")).isEqualTo(mette);
		assertThat(this.companies.addContact(company.id(), "Mette Lind", "", "97123456")).isNotEqualTo(mette);
		assertThat(this.companies.findContact(mette.id())).contains(mette);
		assertThat(this.companies.findContact(null)).isEmpty();
	}

	@Test
	void namesNobodyWhenAWriteFails() {
		Company company = this.companies.register("Birk", null);

		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(
					() -> this.companies.addContact(company.id(), "Mette Lind", "mette@birk.example", "9".repeat(31)))
			.satisfies((ex) -> assertThat(ExceptionUtils.readStackTrace(ex)).doesNotContain("Mette", "birk.example"));
	}

	@Test
	void noticesThatAnotherChangedTheCompany() {
		Company company = this.companies.register("Birk", NUMBER);
		this.companies.markUnverified(company.id());

		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.repository.save(company));
	}

	private static RegisteredCompany facts(CvrNumber number, String name, String legalForm) {
		return new RegisteredCompany(number, name, legalForm, "Kantlistevej 12", "7400", "Herning", "657", "310000",
				IndustryScheme.DB25, 28, true, false);
	}

}
