package dk.vaekstspor.company;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IndustryCodesTests {

	private final IndustryCodes codes = new IndustryCodes();

	@ParameterizedTest
	@ValueSource(strings = { "620100", "451120", "310100", "412000", "702200", "960210", "561010", "990000", "900110" })
	void recognisesCodesThatOnlyTheOlderSchemeHas(String code) {
		assertThat(this.codes.schemeOf(code)).isEqualTo(IndustryScheme.DB07);
	}

	@ParameterizedTest
	@ValueSource(strings = { "621000", "478100", "310000", "410000", "702000", "962100", "561110", "990010", "901100",
			"011100", "255100", "494100" })
	void takesEveryOtherCodeForTheNewerScheme(String code) {
		assertThat(this.codes.schemeOf(code)).isEqualTo(IndustryScheme.DB25);
	}

	@ParameterizedTest
	@CsvSource("''")
	void knowsNoSchemeWithoutACode(String code) {
		assertThat(this.codes.schemeOf(code)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "25.62.00, 256200, DB25", "256200, 256200, DB25", "62.01.00, 620100, DB07", " 01.11 00, 011100, DB25",
			"62.01, 6201, DB07", "4110, 4110, DB07", "0510, 0510, DB25" })
	void findsACodeHoweverItIsWritten(String written, String digits, IndustryScheme scheme) {
		assertThat(this.codes.find(written)).contains(new IndustryCode(digits, scheme));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".", "999999", "000000", "25", "256", "25620", "2562000", "abcdef", "25620a", "１２３４５６",
			"123456", "\u0000" })
	void findsNothingElse(String written) {
		assertThat(this.codes.find(written)).isEmpty();
	}

}
