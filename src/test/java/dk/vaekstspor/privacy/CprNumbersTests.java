package dk.vaekstspor.privacy;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CprNumbersTests {

	@ParameterizedTest
	@ValueSource(strings = { "010190-1234", "010190 1234", "0101901234", "010190 - 1234", "010190\u20131234",
			"010190\u20111234", "010190\u00a01234", "290224-0001", "311299-9999", "CPR:010190-1234.", "(010190-1234)",
			"cpr010190-1234x", "Mit nummer er 010190-1234, ring til mig", "ring 97123456 eller 010190-1234",
			"P-nr. 1001897135 og CPR 0101901234", "０１０１９０－１２３４", "linje\n010190-1234\nlinje" })
	void findsCprNumber(String text) {
		assertThat(CprNumbers.isPresentIn(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "12345674", "CVR 12 34 56 74", "CVR-nr. 12345674", "97 12 34 56", "97123456",
			"+45 97 12 34 56", "+4597123456", "0045 97123456", "+31010123456", "320190-1234", "001290-1234",
			"011390-1234", "310490-1234", "300290-1234", "010190-123", "01019-1234", "010190-12345", "1010190-1234",
			"0101901234567", "5790000010974", "P-nr. 1001897135", "P-nummer: 1001897135", "p nr 1001897135",
			"P-numre: 1001897135, 1001897136 og 1012345678", "Sag 2026-00012", "2026-01-01", "01.01.2026 kl. 12.34",
			"kl. 10.30-12.00", "1.250.000 kr", "æøå 🏭 <b>010190</b>" })
	void findsNoCprNumber(String text) {
		assertThat(CprNumbers.isPresentIn(text)).isFalse();
	}

	@Test
	void findsNothingInNothing() {
		assertThat(CprNumbers.isPresentIn(null)).isFalse();
	}

	@ParameterizedTest
	@MethodSource("randomNumbers")
	void findsEachShapeWhereverItStands(String day, String rest) {
		Random random = new Random((day + rest).hashCode());
		for (String between : new String[] { "-", " ", "", " - ", "\u2013", "\u2212" }) {
			String text = words(random) + day + between + rest + words(random);
			assertThat(CprNumbers.isPresentIn(text)).as(text).isTrue();
		}
	}

	@ParameterizedTest
	@MethodSource("randomNumbers")
	void doesNotFindOneInsideLongerNumbers(String day, String rest) {
		assertThat(CprNumbers.isPresentIn("7" + day + rest)).isFalse();
		assertThat(CprNumbers.isPresentIn(day + rest + "7")).isFalse();
		assertThat(CprNumbers.isPresentIn("P-nr. " + day + rest)).isFalse();
	}

	@Test
	void readsLongTextsQuickly() {
		String text = "12345 ".repeat(20_000) + "p-nr ".repeat(20_000) + "1".repeat(100_000) + " 010190-1234";
		assertThat(CprNumbers.isPresentIn(text)).isTrue();
	}

	static Stream<Object[]> randomNumbers() {
		Random random = new Random(20260901);
		return IntStream.range(0, 200)
			.mapToObj((i) -> new Object[] {
					"%02d%02d%02d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), random.nextInt(100)),
					"%04d".formatted(random.nextInt(10_000)) });
	}

	private static String words(Random random) {
		String[] words = { " ", " tlf. 97 12 34 56 ", "\n", " CVR 12345674 ", ". ", " æøå 🏭 ", ", den ", "cpr" };
		return words[random.nextInt(words.length)];
	}

}
