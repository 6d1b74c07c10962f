package dk.vaekstspor.tasklist;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.vaekstspor.OpenedCases;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.casefile.CaseAccess;
import dk.vaekstspor.casefile.CaseAccessLog;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.introduction.Introductions;
import dk.vaekstspor.introduction.MatchResult;
import dk.vaekstspor.introduction.ProposedPartner;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.KnowledgePartners;
import dk.vaekstspor.partner.PartnerFiles;
import dk.vaekstspor.partner.PartnerStatus;
import dk.vaekstspor.vocabulary.Flag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class PartnerPageApiTests {

	private static final String PARTNERS = "/api/vaekstspor/partners";

	private static final String SCHOOL = PARTNERS + "/id/herningsholm";

	private static final String ENTRY = """
			{"name": "Nyt Værksted", "type": "incubator", "domain": "ny.dk", "town": "Herning",
			"competences": ["metrology", "business_model"], "sectors": ["ALL", "DESIGN"], "offers": "Plads og råd",
			"companySize": "0-10", "trl": "n/a", "reach": "local", "confidence": "medium", "source": "", "note": "",
			"email": "post@ny.dk", "languages": ["da", "en"], "capacity": "3", "conflicts": ["12345678"]}
			""";

	@LocalServerPort
	private int port;

	@Autowired
	private KnowledgePartners partners;

	@Autowired
	private PartnerFiles files;

	@Autowired
	private Introductions introductions;

	@Autowired
	private OpenedCases cases;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private CaseAccessLog accesses;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ObjectMapper json;

	private String shipped;

	@BeforeEach
	@AfterEach
	void loadTheShippedDirectory() throws Exception {
		this.shipped = new ClassPathResource("partners/partners.csv").getContentAsString(StandardCharsets.UTF_8);
		this.files.replace(new StringReader(this.shipped));
		this.partners.resume("herningsholm");
		this.database.sql("DELETE FROM introduction WHERE partner_id = 'herningsholm'").update();
	}

	@ParameterizedTest
	@CsvSource({ "leder, true, true", "sagsbehandler, true, false", "byg, false, false", "jurist, false, false" })
	void tellsWhoMayLookAndWhoMayKeep(String user, boolean looks, boolean keeps) throws Exception {
		JsonNode access = this.json.readTree(session(user).get(PARTNERS + "/access").body());

		assertThat(access.get("looks").asBoolean()).isEqualTo(looks);
		assertThat(access.get("keeps").asBoolean()).isEqualTo(keeps);
	}

	@ParameterizedTest
	@CsvSource({ "'', 200", "/vocabulary, 200", "/id/herningsholm, 200", "/export, 403" })
	void showsThePartnersToCaseworkersToo(String path, int status) {
		assertThat(session("sagsbehandler").get(PARTNERS + path).statusCode()).isEqualTo(status);
		assertThat(session("leder").get(PARTNERS + path).statusCode()).isEqualTo(200);
		assertThat(session("byg").get(PARTNERS + path).statusCode()).isEqualTo(403);
		assertThat(new TasklistSession(this.port).get(PARTNERS + path).statusCode()).isEqualTo(401);
	}

	@Test
	void letsNobodyElseThanManagersChangeAnything() {
		TasklistSession caseworker = session("sagsbehandler");

		assertThat(caseworker.post(PARTNERS, "application/json", ENTRY).statusCode()).isEqualTo(403);
		assertThat(caseworker.put(SCHOOL + "?version=0", ENTRY).statusCode()).isEqualTo(403);
		assertThat(caseworker.post(SCHOOL + "/pause?version=0", "application/json", "").statusCode()).isEqualTo(403);
		assertThat(caseworker.post(SCHOOL + "/resume?version=0", "application/json", "").statusCode()).isEqualTo(403);
		assertThat(caseworker.delete(SCHOOL + "?version=0").statusCode()).isEqualTo(403);
		assertThat(caseworker.post(PARTNERS + "/import", "text/csv", "x").statusCode()).isEqualTo(403);
		assertThat(session("leder").postWithoutToken(PARTNERS, "application/json", ENTRY).statusCode()).isEqualTo(403);
		assertThat(this.partners.all()).hasSize(63);
	}

	@Test
	void findsPartnersAndShowsTheFirstOfThem() throws Exception {
		JsonNode list = this.json.readTree(session("sagsbehandler").get(PARTNERS + "?text=herning&limit=2").body());

		assertThat(list.get("total").asInt()).isEqualTo(63);
		assertThat(list.get("found").asInt()).isGreaterThan(5);
		assertThat(list.get("partners")).hasSize(2);
		JsonNode funds = this.json.readTree(session("leder").get(PARTNERS + "?type=fund&status=active").body());
		this.partners.pause("eifo");
		JsonNode fewer = this.json.readTree(session("leder").get(PARTNERS + "?type=fund&status=active").body());
		this.partners.resume("eifo");
		assertThat(fewer.get("found").asInt()).isEqualTo(funds.get("found").asInt() - 1);
		assertThat(funds.get("partners")).isNotEmpty()
			.allMatch((partner) -> partner.get("type").asText().equals("fund"));
		assertThat(this.json.readTree(session("leder").get(PARTNERS + "?text=%3Cb%3E").body()).get("found").asInt())
			.isZero();
	}

	@Test
	void letsAManagerAddChangePauseAndRemove() throws Exception {
		TasklistSession manager = session("leder");
		HttpResponse<String> added = manager.post(PARTNERS, "application/json", ENTRY);
		assertThat(added.statusCode()).isEqualTo(201);
		String address = PARTNERS + "/id/" + this.json.readTree(added.body()).get("id").asText();
		JsonNode partner = this.json.readTree(manager.get(address).body());
		assertThat(partner.get("sectors")).extracting(JsonNode::asText).containsExactly("ALL", "DESIGN");
		assertThat(partner.get("capacity").asText()).isEqualTo("3");

		assertThat(manager.put(address + "?version=0", ENTRY.replace("Plads og råd", "Plads")).statusCode())
			.isEqualTo(204);
		HttpResponse<String> late = manager.put(address + "?version=0", ENTRY);
		assertThat(late.statusCode()).isEqualTo(409);
		assertThat(late.body()).contains("En anden har ændret vidensaktøren");
		assertThat(manager.post(address + "/pause?version=1", "application/json", "").statusCode()).isEqualTo(204);
		assertThat(this.partners.find("nyt-vaerksted")).get()
			.extracting(KnowledgePartner::status)
			.isEqualTo(PartnerStatus.PAUSED);
		assertThat(manager.post(address + "/resume?version=2", "application/json", "").statusCode()).isEqualTo(204);
		assertThat(manager.delete(address + "?version=3").statusCode()).isEqualTo(204);
		assertThat(manager.delete(address + "?version=4").statusCode()).isEqualTo(404);
		assertThat(this.json.readTree(manager.get(address).body()).get("status").asText()).isEqualTo("removed");
		assertThat(manager.get(PARTNERS + "/id/findes-ikke").statusCode()).isEqualTo(404);
	}

	@Test
	void namesTheFieldsAtFault() throws Exception {
		HttpResponse<String> answer = session("leder").post(PARTNERS, "application/json",
				ENTRY.replace("ny.dk\", \"town", "https://ny.dk/\", \"town").replace("\"3\"", "\"mange\""));

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(this.json.readTree(answer.body()).get("errors")).extracting(JsonNode::toString)
			.containsExactly(
					"{\"field\":\"domain\",\"reason\":\"skal skrives som fx au.dk, uden https:// og skråstreger\"}",
					"{\"field\":\"capacity\",\"reason\":\"skal være et helt tal fra 0 til 999\"}");
	}

	@Test
	void exportsAFileThatChangesNothingWhenImported() throws Exception {
		TasklistSession manager = session("leder");
		String exported = manager.get(PARTNERS + "/export").body();
		assertThat(exported).startsWith("\uFEFFid;name;");

		HttpResponse<String> answer = manager.post(PARTNERS + "/import", "text/csv", exported);

		assertThat(this.json.readTree(answer.body()))
			.hasToString("{\"added\":0,\"changed\":0,\"removed\":0,\"removedNames\":[],\"needed\":[]}");
		assertThat(manager.get(PARTNERS + "/export").body()).isEqualTo(exported);
	}

	@Test
	void tellsBeforehandWhoWouldBeRemovedAndWhoIsNeeded() throws Exception {
		introduce(this.cases.received("Smedjen", null).caseNumber());
		String without = this.shipped.replaceAll("(?m)^(herningsholm|novi|mercantec),.*\r\n", "");

		JsonNode answer = this.json
			.readTree(session("leder").post(PARTNERS + "/import?check=true", "text/csv", without).body());

		assertThat(answer.get("removed").asInt()).isGreaterThanOrEqualTo(2);
		assertThat(answer.get("removedNames")).hasSize(answer.get("removed").asInt());
		assertThat(answer.get("needed")).extracting(JsonNode::asText)
			.containsExactly(this.partners.find("herningsholm").orElseThrow().name());
		assertThat(this.partners.all()).hasSize(63);
	}

	@Test
	void namesEveryFaultOfAFile() throws Exception {
		HttpResponse<String> answer = session("leder").post(PARTNERS + "/import?check=true", "text/csv",
				this.shipped.replaceFirst(",university,", ",universitet,"));

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(this.json.readTree(answer.body()).get("errors")).extracting(JsonNode::toString)
			.containsExactly("{\"line\":2,\"column\":\"type\",\"reason\":\"kendes ikke (»universitet«)\"}");
		assertThat(session("leder")
			.post(PARTNERS + "/import", "text/csv", "x".repeat(PartnerFileController.MOST_BYTES + 1))
			.statusCode()).isEqualTo(413);
	}

	@Test
	void showsHowIntroductionsWent() throws Exception {
		String open = this.cases.received("Smedjen", null).caseNumber();
		introduce(open);
		String ended = this.cases.received("Væveriet", null).caseNumber();
		long id = introduce(ended);
		this.introductions.answer(id, true, "Gerne");
		this.introductions.registerResult(id, MatchResult.COLLABORATION, "Fælles projekt");

		JsonNode lines = this.json.readTree(session("sagsbehandler").get(SCHOOL).body()).get("introductions");

		assertThat(lines).extracting((line) -> line.get("company").asText()).containsExactly("Væveriet", "Smedjen");
		assertThat(lines).extracting((line) -> line.get("caseNumber").asText()).containsExactly(ended, open);
		assertThat(lines).extracting((line) -> line.get("how").asText()).containsExactly("Samarbejde", "Introduceret");
		assertThat(lines).extracting((line) -> line.get("open").asBoolean()).containsExactly(false, true);
		assertThat(this.json.readTree(session("sagsbehandler").get(PARTNERS + "?text=herningsholm").body())
			.at("/partners/0/open")
			.asInt()).isOne();
	}

	@Test
	void keepsWhichCompanyAConfidentialCaseIsAboutAmongThoseWhoMayKnow() throws Exception {
		String caseNumber = this.cases.received("Den Hemmelige", null).caseNumber();
		introduce(caseNumber);
		this.caseFiles.assignOwner(caseNumber, "leder");
		this.caseFiles.flag(caseNumber, Flag.CONFIDENTIAL);

		HttpResponse<String> caseworker = session("sagsbehandler").get(SCHOOL);
		assertThat(caseworker.body()).doesNotContain(caseNumber, "Hemmelige", "Ja tak").contains("Introduceret");
		assertThat(this.accesses.of(caseNumber)).isEmpty();

		assertThat(session("leder").get(SCHOOL).body()).contains(caseNumber, "Den Hemmelige");
		assertThat(this.accesses.of(caseNumber)).extracting(CaseAccess::userId).containsExactly("leder");

		this.caseFiles.assignOwner(caseNumber, "sagsbehandler");
		assertThat(session("sagsbehandler").get(SCHOOL).body()).contains(caseNumber);
	}

	private long introduce(String caseNumber) {
		this.introductions.propose(caseNumber, null, Set.of(),
				List.of(ProposedPartner.proposed("herningsholm", "Herningsholm", "Herning", "Lærlinge", 0.5, "")));
		this.introductions.choose(caseNumber, Set.of("herningsholm"), "Lærlinge");
		long id = this.introductions.latest(caseNumber).get(0).id();
		this.introductions.consent(id, true, "rikke", "Ja tak");
		this.introductions.introduce(id);
		return id;
	}

	private TasklistSession session(String user) {
		return new TasklistSession(this.port).signIn(user);
	}

}
