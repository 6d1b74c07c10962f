package dk.vaekstspor.api;

import com.fasterxml.jackson.databind.JsonNode;

import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A caseworker's call for suggestions.
 */
class SuggestionCall {

	private final TestRestTemplate http;

	private final String path;

	private final HttpHeaders headers = new HttpHeaders();

	SuggestionCall(TestRestTemplate http, String path) {
		this.http = http;
		this.path = path;
		this.headers.setContentType(MediaType.APPLICATION_JSON);
		as("sagsbehandler");
	}

	SuggestionCall as(String user) {
		this.headers.setBasicAuth(user, user);
		return this;
	}

	SuggestionCall header(String name, String value) {
		this.headers.set(name, value);
		return this;
	}

	/** Sends an object as JSON, or bytes and a text as they are. */
	ResponseEntity<JsonNode> send(Object body) {
		return this.http.exchange(this.path, HttpMethod.POST, new HttpEntity<>(body, this.headers), JsonNode.class);
	}

	JsonNode suggestion(Object body) {
		ResponseEntity<JsonNode> answer = send(body);
		assertThat(answer.getStatusCode()).as(String.valueOf(answer.getBody())).isEqualTo(HttpStatus.OK);
		return answer.getBody();
	}

	JsonNode problem(Object body, HttpStatus status) {
		ResponseEntity<JsonNode> answer = send(body);
		assertThat(answer.getStatusCode()).as(String.valueOf(answer.getBody())).isEqualTo(status);
		assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer.getBody().path("status").asInt()).isEqualTo(status.value());
		return answer.getBody();
	}

}
