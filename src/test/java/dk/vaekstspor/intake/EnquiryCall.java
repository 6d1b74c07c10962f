package dk.vaekstspor.intake;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A stranger's call of the API that hands in enquiries.
 */
class EnquiryCall {

	private final TestRestTemplate http;

	private final HttpHeaders headers = new HttpHeaders();

	EnquiryCall(TestRestTemplate http) {
		this.http = http;
		this.headers.setContentType(MediaType.APPLICATION_JSON);
	}

	/** A correct enquiry without its optional parts. */
	static Map<String, Object> enquiry() {
		Map<String, Object> enquiry = new HashMap<>();
		enquiry.put("companyName", "Hede Maskinværk ApS");
		enquiry.put("contactName", "Prøve Person");
		enquiry.put("text", "Vi mangler plads til en ny hal.");
		return enquiry;
	}

	static Map<String, Object> enquiry(String field, Object value) {
		Map<String, Object> enquiry = enquiry();
		enquiry.put(field, value);
		return enquiry;
	}

	EnquiryCall header(String name, String value) {
		this.headers.set(name, value);
		return this;
	}

	/** Sends an object as JSON, or a text as it is. */
	ResponseEntity<JsonNode> send(Object body) {
		return this.http.postForEntity("/api/enquiries", new HttpEntity<>(body, this.headers), JsonNode.class);
	}

}
