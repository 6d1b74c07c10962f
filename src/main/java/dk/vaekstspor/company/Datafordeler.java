package dk.vaekstspor.company;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Asks Datafordeler's GraphQL service. The key is a part of the address, so nothing that
 * may name the address leaves this class: no exception of the client as a cause, no
 * observed client (an observation carries the whole address), no text of the service.
 */
class Datafordeler {

	private final RestClient client;

	private final URI address;

	Datafordeler(CompanyRegisterSettings settings) {
		keepAddressOutOfLog();
		HttpClient http = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(settings.timeout())
			.build();
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
		requests.setReadTimeout(settings.timeout());
		this.client = RestClient.builder().requestFactory(requests).build();
		this.address = UriComponentsBuilder.fromUri(settings.address())
			.queryParam("apiKey", "{key}")
			.build(settings.apiKey().strip());
	}

	/**
	 * The nodes that the service returns for the only entity of the query.
	 * @throws RegisterUnavailable when it cannot be reached, is too slow, or answers with
	 * anything else
	 */
	List<JsonNode> nodes(String entity, String query, Map<String, Object> variables) {
		JsonNode answer = answer(Map.of("query", query, "variables", variables));
		if (answer.path("errors").size() > 0) {
			throw new RegisterUnavailable("it refused the question " + codes(answer.path("errors")));
		}
		JsonNode nodes = answer.path("data").path(entity).path("nodes");
		if (!nodes.isArray()) {
			throw new RegisterUnavailable("its answer has no " + entity);
		}
		return toList(nodes);
	}

	/** At the finest levels the client of the JDK writes down every address it calls. */
	private static void keepAddressOutOfLog() {
		LoggingSystem log = LoggingSystem.get(Datafordeler.class.getClassLoader());
		log.setLogLevel("jdk.internal.httpclient", LogLevel.OFF);
		log.setLogLevel("jdk.httpclient", LogLevel.OFF);
	}

	private JsonNode answer(Map<String, Object> question) {
		try {
			JsonNode answer = this.client.post()
				.uri(this.address)
				.contentType(MediaType.APPLICATION_JSON)
				.accept(MediaType.APPLICATION_JSON)
				.body(question)
				.retrieve()
				.onStatus((status) -> !status.is2xxSuccessful(), (request, response) -> {
					throw statusOf(response.getStatusCode());
				})
				.body(JsonNode.class);
			if (answer == null) {
				throw new RegisterUnavailable("its answer is empty");
			}
			return answer;
		}
		catch (RestClientException ex) {
			throw new RegisterUnavailable("no readable answer (" + ex.getClass().getSimpleName() + ")");
		}
	}

	private static RegisterUnavailable statusOf(HttpStatusCode status) {
		return new RegisterUnavailable("it answered with status " + status.value());
	}

	/**
	 * The codes are the service's own, such as DAF-GQL-0009; its messages may be
	 * anything.
	 */
	private static List<String> codes(JsonNode errors) {
		return toList(errors).stream()
			.map((error) -> error.path("extensions").path("code").asText("without code"))
			.map((code) -> code.matches("[\\w -]{1,40}") ? code : "without code")
			.toList();
	}

	private static List<JsonNode> toList(JsonNode array) {
		List<JsonNode> list = new ArrayList<>();
		array.forEach(list::add);
		return list;
	}

}
