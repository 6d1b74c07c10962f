package dk.vaekstspor.api;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.KnowledgePartners;
import dk.vaekstspor.partner.PartnerFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class PartnersApiTests {

	private static final String ADDRESS = "/api/partners";

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private KnowledgePartners partners;

	@Autowired
	private PartnerFiles files;

	private String shipped;

	@BeforeEach
	@AfterEach
	void loadTheShippedDirectory() throws Exception {
		this.shipped = new ClassPathResource("partners/partners.csv").getContentAsString(StandardCharsets.UTF_8);
		this.files.replace(new StringReader(this.shipped));
	}

	@ParameterizedTest
	@CsvSource({ "leder, 200, 200", "sagsbehandler, 200, 403", "byg, 403, 403", "jurist, 403, 403", "admin, 403, 403",
			"nobody, 401, 401" })
	void letsCaseworkersReadAndManagersWrite(String user, int read, int write) {
		assertThat(get(user, ADDRESS, "application/json").getStatusCode().value()).isEqualTo(read);
		assertThat(put(user, this.shipped, "da").getStatusCode().value()).isEqualTo(write);
	}

	@Test
	void turnsStrangersAway() {
		assertThat(this.http.getForEntity(ADDRESS, String.class).getStatusCode().value()).isEqualTo(401);
		assertThat(this.http.exchange(ADDRESS, HttpMethod.PUT, null, String.class).getStatusCode().value())
			.isEqualTo(401);
	}

	@Test
	void answersInTheOrderOfTheDirectory() {
		JsonNode all = this.http.withBasicAuth("sagsbehandler", "sagsbehandler").getForObject(ADDRESS, JsonNode.class);

		assertThat(all).hasSize(63);
		JsonNode first = all.get(0);
		assertThat(first.path("id").asText()).isEqualTo("au-btech");
		assertThat(first.path("competences")).extracting(JsonNode::asText)
			.startsWith("business_model", "strategy_growth");
		assertThat(first.path("allSectors").asBoolean()).isTrue();
		assertThat(first.path("sectors")).extracting(JsonNode::asText).containsExactly("PRODUCTION");
		assertThat(first.path("capacity").isNull()).isTrue();
		assertThat(first.path("status").asText()).isEqualTo("active");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "text/csv | ''", "*/* | ?format=csv", "application/json | ?format=csv",
			"application/json;q=0.5, text/csv | ''", "text/* | ''" })
	void givesTheFileBackByteForByteWhenAskedForIt(String accept, String query) {
		ResponseEntity<String> answer = get("sagsbehandler", ADDRESS + query, accept);

		assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.valueOf("text/csv;charset=UTF-8"));
		assertThat(answer.getBody()).isEqualTo(this.shipped);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "*/* | ''", "application/json, text/csv;q=0.9 | ''",
			"text/csv | ?format=json", "application/* | ''", "text/html, */*;q=0.8 | ''" })
	void answersWithJsonOtherwise(String accept, String query) {
		assertThat(get("leder", ADDRESS + query, accept).getHeaders().getContentType())
			.isEqualTo(MediaType.APPLICATION_JSON);
	}

	@Test
	void countsWhatAnImportChanged() {
		List<String> lines = this.shipped.lines().toList();
		String file = String.join("\n", lines.subList(0, 60)) + "\n"
				+ lines.get(60).replace(",Herning,", ",Ikast,").replaceFirst("^[^,]*", "ny-aktoer") + "\n";

		ResponseEntity<JsonNode> answer = put("leder", file.replace("au-btech,\"Aarhus", "au-btech,\"Århus"), "da");

		assertThat(answer.getStatusCode().value()).isEqualTo(200);
		assertThat(answer.getBody()).hasToString("{\"added\":1,\"changed\":1,\"removed\":4}");
		assertThat(this.partners.find("ny-aktoer")).isPresent();
	}

	@Test
	void namesEveryFaultInTheCallersLanguageAndChangesNothing() {
		List<KnowledgePartner> before = this.partners.inOrder();
		String file = this.shipped.replaceFirst(",university,", ",universitet,").replaceFirst(",local,", ",her,");

		ResponseEntity<JsonNode> danish = put("leder", file, "da");
		JsonNode english = put("leder", file, "en").getBody();

		assertThat(danish.getStatusCode().value()).isEqualTo(422);
		assertThat(danish.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(danish.getBody().path("type").asText()).isEqualTo("urn:vaekstspor:problem:file-faults");
		assertThat(danish.getBody().path("detail").asText())
			.isEqualTo("Filen har fejl på 2 steder. Intet er ændret. Ret fejlene, og send filen igen.");
		assertThat(danish.getBody().path("errors")).extracting(JsonNode::toString)
			.containsExactly("{\"line\":2,\"column\":\"type\",\"reason\":\"kendes ikke (»universitet«)\"}",
					"{\"line\":2,\"column\":\"reach\",\"reason\":\"kendes ikke (»her«)\"}");
		assertThat(english.path("title").asText()).isEqualTo("The file has faults");
		assertThat(english.path("errors").get(0).path("reason").asText()).isEqualTo("is not known (\"universitet\")");
		assertThat(this.partners.inOrder()).isEqualTo(before);
	}

	@Test
	void refusesWhatIsNoCsvFile() {
		assertThat(put("leder", "", "da").getStatusCode().value()).isEqualTo(422);
		HttpHeaders json = new HttpHeaders();
		json.setContentType(MediaType.APPLICATION_JSON);
		json.set(HttpHeaders.ACCEPT_LANGUAGE, "en");
		ResponseEntity<JsonNode> answer = exchange("leder", HttpMethod.PUT, ADDRESS,
				new HttpEntity<>("[]".getBytes(), json));
		assertThat(answer.getStatusCode().value()).isEqualTo(415);
		assertThat(answer.getBody().path("detail").asText()).endsWith("the call takes: [text/csv]");
	}

	@Test
	void refusesAFileThatIsTooLarge() {
		ResponseEntity<JsonNode> answer = put("leder", "x".repeat(PartnersController.MOST_BYTES + 1), "da");

		assertThat(answer.getStatusCode().value()).isEqualTo(413);
		assertThat(answer.getBody().path("detail").asText()).isEqualTo("Filen må højst fylde 8 MB. Intet er ændret.");
	}

	@Test
	void isDescribed() {
		JsonNode description = this.http.getForObject("/v3/api-docs", JsonNode.class);

		assertThat(description.at("/paths/~1api~1partners/get/responses/200/content").fieldNames()).toIterable()
			.containsExactlyInAnyOrder("application/json", "text/csv");
		assertThat(description.at("/paths/~1api~1partners/put/responses").fieldNames()).toIterable()
			.contains("200", "401", "403", "409", "413", "422");
		assertThat(description.at("/paths/~1api~1partners/put/requestBody/content").fieldNames()).toIterable()
			.containsExactly("text/csv");
		assertThat(description.at("/components/schemas/Partner/properties")).hasSize(20)
			.allMatch((field) -> !field.path("description").asText().isBlank());
	}

	private ResponseEntity<String> get(String user, String address, String accept) {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.ACCEPT, accept);
		return this.http.withBasicAuth(user, user)
			.exchange(address, HttpMethod.GET, new HttpEntity<>(headers), String.class);
	}

	private ResponseEntity<JsonNode> put(String user, String csv, String language) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.valueOf("text/csv"));
		headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
		return exchange(user, HttpMethod.PUT, ADDRESS, new HttpEntity<>(csv.getBytes(StandardCharsets.UTF_8), headers));
	}

	private ResponseEntity<JsonNode> exchange(String user, HttpMethod method, String address, HttpEntity<byte[]> sent) {
		return this.http.withBasicAuth(user, user).exchange(address, method, sent, JsonNode.class);
	}

}
