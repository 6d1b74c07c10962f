package dk.vaekstspor.company;

import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.WireMock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

class DatafordelerRegisterTests {

	private final FakeDatafordeler datafordeler = new FakeDatafordeler();

	@AfterEach
	void stop() {
		this.datafordeler.close();
	}

	@Test
	void combinesTheFactsAboutACompany() {
		assertThat(lookUp()).isEqualTo(new RegisteredCompany(FakeDatafordeler.NUMBER, "Æblegård Træværk A/S", "60",
				"Åglimt 12, 2 tv", "7400", "Herning", "657", "310000", IndustryScheme.DB25, 28, false, false));
	}

	@Test
	void asksWhatIsValidNow() {
		lookUp();

		this.datafordeler.server.verify(6,
				postRequestedFor(urlPathEqualTo("/CVR/v2"))
					.withRequestBody(matchingJsonPath("$.query", containing("virkningstid: $at")))
					.withRequestBody(matchingJsonPath("$.variables[?(@.at == '2026-09-01T10:15:30.500000Z')]")));
		this.datafordeler.server.verify(1, postRequestedFor(urlPathEqualTo("/CVR/v2"))
			.withRequestBody(matchingJsonPath("$.query", WireMock.notContaining("virkningstid"))));
	}

	@Test
	void knowsNothingOfAnUnknownNumber() {
		this.datafordeler.answers("CVR_Virksomhed");

		assertThat(this.datafordeler.register().lookUp(FakeDatafordeler.NUMBER)).isEmpty();
		assertThat(this.datafordeler.questions()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ophørt", "OPHØRT", "under konkurs", "slettet" })
	void tellsThatACompanyHasCeased(String status) {
		this.datafordeler.company(status);

		assertThat(lookUp().ceased()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "aktiv", "Aktiv", "AKTIV" })
	void tellsThatACompanyIsActive(String status) {
		this.datafordeler.company(status);

		assertThat(lookUp().ceased()).isFalse();
	}

	@Test
	void tellsThatACompanyIsProtectedFromAdvertising() {
		this.datafordeler.answers("CVR_Reklamebeskyttelse", "{\"vaerdi\": true}");

		assertThat(lookUp().advertisingProtected()).isTrue();
	}

	@Test
	void recognisesACodeOfTheOlderIndustryScheme() {
		this.datafordeler.answers("CVR_Branche", "{\"vaerdi\": \"620100\"}");

		assertThat(lookUp().industryScheme()).isEqualTo(IndustryScheme.DB07);
	}

	@Test
	void leavesEmptyWhatTheRegisterDoesNotHold() {
		Stream.of("Navn", "Adressering", "Branche", "Virksomhedsform", "Reklamebeskyttelse", "Beskaeftigelse")
			.forEach((entity) -> this.datafordeler.answers("CVR_" + entity));

		assertThat(lookUp()).isEqualTo(
				new RegisteredCompany(FakeDatafordeler.NUMBER, "", "", "", "", "", "", "", null, null, false, false));
	}

	@Test
	void treatsNullLikeNothing() {
		this.datafordeler.answers("CVR_Navn", "{\"vaerdi\": null}");
		this.datafordeler.answers("CVR_Reklamebeskyttelse", "{\"vaerdi\": null}");
		this.datafordeler.answers("CVR_Beskaeftigelse",
				FakeDatafordeler.employment("AarsbeskaeftigelseAntalAnsatte", null, "2026-01-01"));

		assertThat(lookUp())
			.extracting(RegisteredCompany::name, RegisteredCompany::advertisingProtected, RegisteredCompany::employees)
			.containsExactly("", false, null);
	}

	@Test
	void takesTheLowerEndOfAnInterval() {
		this.datafordeler.answers("CVR_Beskaeftigelse", """
				{"antal": null, "intervalFra": 10, "intervalTil": 19, "datoTil": "2026-06-30",
				 "beskaeftigelsestalstype": "KvartalsbeskaeftigelseAntalAnsatteInterval"}""");

		assertThat(lookUp().employees()).isEqualTo(10);
	}

	@Test
	void takesTheOnlyAddressThereIs() {
		this.datafordeler.answers("CVR_Adressering", FakeDatafordeler.address("postadresse", "Postvej", "3"));

		assertThat(lookUp().street()).isEqualTo("Postvej 3, 2 tv");
	}

	private RegisteredCompany lookUp() {
		return this.datafordeler.register().lookUp(FakeDatafordeler.NUMBER).orElseThrow();
	}

}
