package dk.vaekstspor.companyidentification;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

/**
 * Answers like the company register, at the wire. Unless told otherwise it is up and
 * knows no company.
 */
final class RegisterServer {

	private static final int BEFORE_OTHERS = 1;

	private static final int AFTER_OTHERS = 9;

	private final WireMockServer server = new WireMockServer(
			WireMockConfiguration.options().dynamicPort().http2PlainDisabled(true));

	RegisterServer() {
		this.server.start();
		reset();
	}

	String address() {
		return this.server.baseUrl() + "/CVR/v2";
	}

	void reset() {
		this.server.resetAll();
		for (String entity : new String[] { "CVR_Virksomhed", "CVR_Navn", "CVR_Adressering", "CVR_Branche",
				"CVR_Beskaeftigelse", "CVR_Virksomhedsform", "CVR_Reklamebeskyttelse" }) {
			this.server.stubFor(about(entity).atPriority(AFTER_OTHERS).willReturn(nodes(entity, "")));
		}
	}

	/** Knows that company from now on. */
	void knows(String cvrNumber, String name, String status) {
		this.server.stubFor(about("CVR_Virksomhed")
			.withRequestBody(WireMock.matchingJsonPath("$.variables.cvr", WireMock.equalTo(cvrNumber)))
			.willReturn(nodes("CVR_Virksomhed",
					"{\"id\":\"id-%1$s\",\"CVRNummer\":%1$s,\"status\":\"%2$s\"}".formatted(cvrNumber, status))));
		this.server.stubFor(about("CVR_Navn")
			.withRequestBody(WireMock.matchingJsonPath("$.variables.id", WireMock.equalTo("id-" + cvrNumber)))
			.willReturn(nodes("CVR_Navn", "{\"vaerdi\":\"%s\"}".formatted(name))));
	}

	/** Answers nothing but errors from now on. */
	void goDown() {
		this.server.stubFor(WireMock.any(WireMock.anyUrl())
			.atPriority(BEFORE_OTHERS)
			.willReturn(WireMock.aResponse().withStatus(503)));
	}

	private static MappingBuilder about(String entity) {
		return WireMock.post(WireMock.anyUrl()).withRequestBody(WireMock.containing(entity + "("));
	}

	private static ResponseDefinitionBuilder nodes(String entity, String node) {
		return WireMock.okJson("{\"data\":{\"%s\":{\"nodes\":[%s]}}}".formatted(entity, node));
	}

}
