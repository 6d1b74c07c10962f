package dk.vaekstspor.privacy;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class ContactDetailTests {

	@ParameterizedTest
	@ValueSource(strings = { "mette@prove.example", "Skriv til mette.prøve+salg@prøve-møbler.example.", "<a@b.example>",
			"mette (at) prove.example", "mette[at]prove.example", "ＭＥＴＴＥ＠prove.example", "info@a.b.example, tak" })
	void findsMailAddress(String text) {
		assertThat(ContactDetail.findIn(text)).hasValue(ContactDetail.EMAIL_ADDRESS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "97123456", "97 12 34 56", "97-12-34-56", "97.12.34.56", "9712 3456", "971 23 456",
			"971 234 56", "+45 97 12 34 56", "+4597123456", "0045 97123456", "004597123456", "tlf.97123456",
			"Tlf: 97 12 34 56.", "(97 12 34 56)", "97\u00a012\u00a034\u00a056", "９７１２３４５６", "+49 30 1234567",
			"+31 (0)10 123 4567", "+46-70-123 45 67", "Ring på 20 26 11 24, tak", "mobil 2026 1124",
			"97123456/20112233", "CVR 34567890, 97123456" })
	void findsPhoneNumber(String text) {
		assertThat(ContactDetail.findIn(text)).hasValue(ContactDetail.PHONE_NUMBER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Vi vil have en robot til pakning.", "CVR 34567890", "CVR-nr. 34 56 78 90",
			"cvr: 34567890", "P-nr. 1001897135", "2026-11-24", "24.11.2026", "24-11-26", "kl. 10.30-12.00",
			"2.500.000 kr.", "25000000 kr", "25 000 000 kr.", "kr. 25000000", "DKK 25000000", "2025 2026", "2025-2026",
			"7400-7430 Herning", "1000 mio", "EAN 5790000010974", "Sag 2026-00012", "50.000 liter",
			"99,5 % og 20 ansatte", "12345678", "fra @birk på nettet", "pris 3 @ 4 kr", "www.birk.example", "ISO 9001",
			"30 40 50 stk", "22222222 stk", "æøå 🏭 <b>010190</b>" })
	void findsNoContactDetail(String text) {
		assertThat(ContactDetail.findIn(text)).isEmpty();
		assertThat(ContactDetail.maskIn(text)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ring på 97 12 34 56 i dag.            | Ring på [telefonnummer] i dag.
			Mail: mette@prove.example.            | Mail: [mailadresse].
			97123456 / +45 20 11 22 33 / a@b.dk   | [telefonnummer] / [telefonnummer] / [mailadresse]
			CVR 34567890, tlf. 97123456           | CVR 34567890, tlf. [telefonnummer]
			""")
	void masksWhatItFinds(String text, String masked) {
		assertThat(ContactDetail.maskIn(text)).isEqualTo(masked);
		assertThat(ContactDetail.findIn(masked)).isEmpty();
	}

	@Test
	void readsLongTextsQuickly() {
		String text = "97 12 ".repeat(10_000) + "a".repeat(50_000) + "@" + "b.".repeat(10_000) + "cvr ".repeat(10_000);
		assertTimeout(Duration.ofSeconds(5), () -> ContactDetail.maskIn(text));
		assertTimeout(Duration.ofSeconds(5), () -> ContactDetail.findIn(text));
	}

}
