package dk.vaekstspor.system;

import com.fasterxml.jackson.databind.JsonNode;

import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * The engine's REST API as a demo user meets it; the user's name is the password.
 */
class EngineRest {

	private final TestRestTemplate http;

	EngineRest(TestRestTemplate http, String user) {
		this.http = http.withBasicAuth(user, user);
	}

	JsonNode get(String path) {
		return this.http.getForObject("/engine-rest" + path, JsonNode.class);
	}

	int status(String path) {
		return this.http.getForEntity("/engine-rest" + path, String.class).getStatusCode().value();
	}

	int count(String path) {
		return get(path + (path.contains("?") ? "" : "/count")).path("count").asInt(-1);
	}

	int post(String path, String json) {
		return send(HttpMethod.POST, path, json).getStatusCode().value();
	}

	ResponseEntity<String> send(HttpMethod method, String path, String json) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_JSON);
		return this.http.exchange("/engine-rest" + path, method, new HttpEntity<>(json, headers), String.class);
	}

}
