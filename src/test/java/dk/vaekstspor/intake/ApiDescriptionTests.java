package dk.vaekstspor.intake;

import java.util.Arrays;

import com.fasterxml.jackson.databind.JsonNode;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.vocabulary.Channel;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class ApiDescriptionTests {

	@Autowired
	private TestRestTemplate http;

	@Test
	void describesTheEnquiryFieldByField() {
		JsonNode enquiry = description().at("/components/schemas/Enquiry");

		assertThat(enquiry.path("properties").fieldNames()).toIterable()
			.containsExactly("companyName", "cvrNumber", "contactName", "contactEmail", "contactPhone", "text",
					"channel");
		assertThat(enquiry.path("required")).extracting(JsonNode::asText)
			.containsExactlyInAnyOrder("companyName", "contactName", "text");
		assertThat(enquiry.at("/properties/text/maxLength").asInt()).isEqualTo(10_000);
		assertThat(enquiry.path("properties")).allMatch((field) -> !field.path("description").asText().isBlank());
		assertThat(enquiry.at("/properties/channel/enum")).extracting(JsonNode::asText)
			.containsExactlyInAnyOrder(Arrays.stream(Channel.values()).map(Channel::code).toArray(String[]::new));
	}

	@Test
	void describesTheCallItsAnswersAndItsKey() {
		JsonNode call = description().at("/paths/~1api~1enquiries/post");

		assertThat(call.path("responses").fieldNames()).toIterable().contains("201", "400", "413", "415", "422", "429");
		assertThat(call.at("/parameters/0/name").asText()).isEqualTo("Idempotency-Key");
		assertThat(call.at("/parameters/0/required").asBoolean()).isFalse();
		assertThat(call.path("security").isArray()).isTrue();
		assertThat(call.path("security")).isEmpty();
		assertThat(description().at("/components/schemas/Receipt/properties").fieldNames()).toIterable()
			.containsExactly("caseNumber");
	}

	private JsonNode description() {
		return this.http.getForObject("/v3/api-docs", JsonNode.class);
	}

}
