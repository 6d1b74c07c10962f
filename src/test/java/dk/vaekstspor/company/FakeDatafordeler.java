package dk.vaekstspor.company;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

/**
 * Datafordeler's CVR service at the wire, holding one made-up company until told
 * otherwise.
 */
class FakeDatafordeler implements AutoCloseable {

	static final String KEY = "hemmelig+Nøgle/1=&x";

	static final CvrNumber NUMBER = new CvrNumber("90289799");

	static final String ID = "4009990001";

	final WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());

	FakeDatafordeler() {
		this.server.start();
		company("aktiv");
		answers("CVR_Navn", "{\"vaerdi\": \"Æblegård Træværk A/S\"}");
		answers("CVR_Adressering", address("postadresse", "Postboks", "7"),
				address("beliggenhedsadresse", "Åglimt", "12"));
		answers("CVR_Branche", "{\"vaerdi\": \"471100\", \"vaerdiTekst\": \"Butik\", \"sekvens\": 1}",
				"{\"vaerdi\": \"310000\", \"vaerdiTekst\": \"Møbler\", \"sekvens\": 0}");
		answers("CVR_Virksomhedsform", "{\"vaerdi\": \"60\", \"vaerdiTekst\": \"Aktieselskab\"}");
		answers("CVR_Reklamebeskyttelse", "{\"vaerdi\": false}");
		answers("CVR_Beskaeftigelse", employment("KvartalsbeskaeftigelseAntalAnsatte", 21, "2025-12-31"),
				employment("KvartalsbeskaeftigelseAntalAnsatte", 28, "2026-06-30"),
				employment("KvartalsbeskaeftigelseAntalAarsvaerk", 19, "2026-07-31"));
	}

	DatafordelerRegister register() {
		return register(Duration.ofSeconds(5));
	}

	DatafordelerRegister register(Duration timeout) {
		CompanyRegisterSettings settings = new CompanyRegisterSettings(
				URI.create("http://localhost:" + this.server.port() + "/CVR/v2"), KEY, timeout, null);
		return new DatafordelerRegister(new Datafordeler(settings), new IndustryCodes(),
				Clock.fixed(Instant.parse("2026-09-01T10:15:30.5Z"), ZoneOffset.UTC));
	}

	void company(String status) {
		answers("CVR_Virksomhed",
				"{\"id\": \"%s\", \"CVRNummer\": %s, \"status\": \"%s\"}".formatted(ID, NUMBER, status));
	}

	void answers(String entity, String... nodes) {
		responds(entity, "{\"data\": {\"%s\": {\"nodes\": [%s]}}}".formatted(entity, String.join(", ", nodes)));
	}

	void responds(String entity, String body) {
		this.server.stubFor(question(entity).willReturn(okJson(body)));
	}

	MappingBuilder question(String entity) {
		String by = entity.equals("CVR_Virksomhed") ? "$.variables[?(@.cvr == " + NUMBER + ")]"
				: "$.variables[?(@.id == '" + ID + "')]";
		return post(urlPathEqualTo("/CVR/v2")).withQueryParam("apiKey", equalTo(KEY))
			.withHeader("Content-Type", containing("application/json"))
			.withRequestBody(matchingJsonPath("$.query", containing(" " + entity + "(")))
			.withRequestBody(matchingJsonPath(by));
	}

	static String address(String use, String street, String house) {
		return """
				{"AdresseringAnvendelse": "%s", "CVRAdresse_vejnavn": "%s", "CVRAdresse_husnummerFra": "%s",
				 "CVRAdresse_husnummerTil": null, "CVRAdresse_etagebetegnelse": "2", "CVRAdresse_doerbetegnelse": "tv",
				 "CVRAdresse_postnummer": "7400", "CVRAdresse_postdistrikt": "Herning",
				 "CVRAdresse_kommunekode": "0657"}""".formatted(use, street, house);
	}

	static String employment(String kind, Integer count, String until) {
		return """
				{"antal": %s, "intervalFra": null, "intervalTil": null, "beskaeftigelsestalstype": "%s",
				 "datoTil": "%s"}""".formatted(count, kind, until);
	}

	int questions() {
		return this.server.findAll(WireMock.anyRequestedFor(WireMock.anyUrl())).size();
	}

	@Override
	public void close() {
		this.server.stop();
	}

}
