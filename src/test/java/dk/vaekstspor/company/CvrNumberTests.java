package dk.vaekstspor.company;

import java.util.Random;

import dk.vaekstspor.company.InvalidCvrNumber.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CvrNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "12345674", " 12345674 ", "12 34 56 74", "DK12345674", "DK-12 34 56 74", "dk 12345674",
			"12.34.56.74", "CVR 12345674", "CVR-nr. 12345674", "cvr-nummer: 12 34 56 74", "CVR: DK12345674",
			"12\u00a034\u00a056\u00a074", "1234-5674" })
	void readsANumberAsPeopleWriteIt(String text) {
		assertThat(CvrNumber.parse(text)).hasToString("12345674");
		assertThat(CvrNumber.isValid(text)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "1234567, LENGTH", "123456789, LENGTH", "'', LENGTH", "DK, CHARACTERS", "1234567O, CHARACTERS",
			"DE12345674, CHARACTERS", "１２３４５６７４, CHARACTERS", "12345674x, CHARACTERS", "12345675, CHECK_DIGIT",
			"00000000, CHECK_DIGIT", "21345674, CHECK_DIGIT", "010190-1234, LENGTH" })
	void saysWhyANumberIsWrong(String text, Reason reason) {
		InvalidCvrNumber fault = catchThrowableOfType(InvalidCvrNumber.class, () -> CvrNumber.parse(text));
		assertThat(fault.reason()).isEqualTo(reason);
		assertThat(CvrNumber.isValid(text)).isFalse();
	}

	@ParameterizedTest
	@NullSource
	void readsNothingAsTooShort(String text) {
		assertThat(catchThrowableOfType(InvalidCvrNumber.class, () -> CvrNumber.parse(text)).reason())
			.isEqualTo(Reason.LENGTH);
	}

	@Test
	void doesNotRepeatWhatWasTyped() {
		assertThat(catchThrowableOfType(InvalidCvrNumber.class, () -> CvrNumber.parse("Mette Lind 7")))
			.hasMessage("Et CVR-nummer består kun af cifre.");
	}

	@Test
	void noticesEachWrongDigitAndEachSwapOfNeighbours() {
		Random random = new Random(1);
		for (int i = 0; i < 500; i++) {
			String number = randomNumber(random);
			int at = random.nextInt(8);
			char other = (char) ('0' + (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
			assertThat(CvrNumber.isValid(number.substring(0, at) + other + number.substring(at + 1))).as(number)
				.isFalse();
			int next = random.nextInt(1, 7);
			String swapped = number.substring(0, next) + number.charAt(next + 1) + number.charAt(next)
					+ number.substring(next + 2);
			assertThat(CvrNumber.isValid(swapped)).as(number).isEqualTo(swapped.equals(number));
		}
	}

	private static String randomNumber(Random random) {
		while (true) {
			String number = String.valueOf(10_000_000 + random.nextInt(90_000_000));
			if (CvrNumber.isValid(number)) {
				return number;
			}
		}
	}

}
