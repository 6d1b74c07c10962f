package dk.vaekstspor.companyengagement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dk.vaekstspor.EngineTables;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.engine.FormTask;
import dk.vaekstspor.language.Precedents;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.Sector;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the assessment's form tells about an enquiry, and what later enquiries get from
 * the decision.
 */
@VaekstsporTest
class EnquirySuggestionTests {

	private static final String ODD = "Kagefatet i Bjødstrup skal glaseres, så glasuren holder";

	@Autowired
	private CompanyEngagements engagements;

	@Autowired
	private ProcessTesting process;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private TaskService tasks;

	@Autowired
	private AssessEnquiryContext context;

	@Autowired
	private Precedents precedents;

	@Autowired
	private JdbcTemplate jdbc;

	private final List<String> cases = new ArrayList<>();

	@AfterEach
	void forget() {
		this.cases.forEach(this.precedents::forget);
	}

	@Test
	void saysWhichWordsSuggestWhat() {
		Map<String, String> facts = facts(receive("Svejseværket Ny", null,
				"Vores smedje vil have en svejserobot, og det haster. Det er fortroligt."));

		assertThat(facts).containsEntry("Foreslået: haster", "fordi henvendelsen nævner »haster«")
			.hasEntrySatisfying("Foreslået: Automatisering/robot",
					(reason) -> assertThat(reason).startsWith("fordi henvendelsen nævner »").contains("»svejserobot«"))
			.hasEntrySatisfying("Foreslået styrkeposition",
					(reason) -> assertThat(reason).startsWith("Produktion (henvendelsen nævner »"))
			.hasEntrySatisfying("Foreslået: fortrolig", (reason) -> assertThat(reason).contains("»fortroligt«"))
			.doesNotContainKeys("Bemærk", "Behov", "Spørg virksomheden");
	}

	@Test
	void saysWhenNothingIsSure() {
		Map<String, Object> values = values(receive("Firma uden ord", null, "Szukamy hali produkcyjnej"));

		assertThat(values.get("needs")).isEqualTo(List.of());
		assertThat(facts(values)).containsEntry("Behov", "Teksten giver ikke noget sikkert forslag. Vælg selv.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Min nabos hæk er for høj, og kommunen må gøre noget ved den; Ligner en henvendelse fra en borger",
			"Vi tilbyder jer SEO og flere besøgende på jeres hjemmeside til kun 499 kr. Klik her!; Ligner et salgstilbud",
			". . .; Siger ikke, hvad det drejer sig om. Spørg virksomheden." })
	void saysWhatElseItLooksLike(String text, String remark) {
		Map<String, Object> values = values(receive("Afsender " + text.hashCode(), null, text));

		assertThat(facts(values)).hasEntrySatisfying("Bemærk", (note) -> assertThat(note).startsWith(remark))
			.doesNotContainKey("Behov");
		assertThat(values.get("needs")).isEqualTo(List.of());
	}

	@Test
	void asksWhetherTheCompanySuppliesHospitalsAndNeverConcludesIt() {
		String caseNumber = receive("Ren Stue Engangsudstyr A/S", "92564428",
				"Vi leverer engangsudstyr til sygehuse og hospitaler");

		assertThat(this.caseFiles.get(caseNumber).sector()).isNotEqualTo(Sector.HOSPITAL_SUPPLIERS);
		assertThat(facts(caseNumber)).hasEntrySatisfying("Spørg virksomheden",
				(question) -> assertThat(question).startsWith("Leverer I til hospitaler? Henvendelsen nævner »"));
	}

	@Test
	void namesTheWordsWhereTheIndustryCodeSaysNothing() {
		String caseNumber = receive("Skatehallen Syd ApS", "93319419", "Vognmanden vil købe flere lastbiler");

		assertThat(facts(caseNumber).get("Foreslået styrkeposition")).startsWith("Transport (henvendelsen nævner »");
	}

	@Test
	void letsTheNextEnquiryLearnFromTheDecision() {
		String first = receive("Kagehuset Et", null, ODD);
		assertThat(values(first).get("needs").toString()).doesNotContain("IPR");
		assess(first, Map.of("needs", List.of("IPR"), "sector", "AGRI_FOOD", "nextStep", "TASKFORCE"));

		Map<String, Object> values = values(receive("Kagehuset To", null, ODD));
		assertThat(values).containsEntry("sector", "AGRI_FOOD").containsEntry("needs", List.of("IPR"));
		assertThat(facts(values).get("Foreslået: Rettigheder/patent")).contains("»");
	}

	@Test
	void learnsNothingFromTheRegister() {
		String caseNumber = receive("Kagehuset Tre", null, ODD);
		this.caseFiles.flag(caseNumber, Flag.UNVERIFIED);
		assess(caseNumber, Map.of("nextStep", "TASKFORCE", "flags", List.of("urgent")));

		assertThat(this.jdbc.queryForObject("SELECT CAST(flags AS VARCHAR) FROM precedent WHERE case_number = ?",
				String.class, caseNumber))
			.contains("URGENT")
			.doesNotContain("UNVERIFIED");
	}

	@Test
	void keepsTheCompanysWordsOutOfTheEngine() {
		String caseNumber = receive("Kagehuset Fire", null, ODD + ", siger Ida Kvistgaard");
		assess(caseNumber, Map.of("nextStep", "TASKFORCE"));

		assertThat(
				this.jdbc.queryForObject("SELECT text FROM precedent WHERE case_number = ?", String.class, caseNumber))
			.contains("Kvistgaard");
		assertThat(new EngineTables(this.jdbc).placesOf("Kvistgaard")).isEmpty();
		assertThat(new EngineTables(this.jdbc).placesOf("glasuren")).isEmpty();
	}

	private String receive(String name, String cvrNumber, String text) {
		String caseNumber = this.engagements.start(new NewEngagement(name, cvrNumber, "Ida Holm", "ida@firma.example",
				"", text, Channel.WEB, false, null));
		this.cases.add(caseNumber);
		this.process.runJobs(caseNumber);
		if (this.process.openTasks(caseNumber).contains("userTask_chooseCase")) {
			this.process.complete(caseNumber, "chooseCase", Map.of("caseDecision", "NEW_CASE"));
		}
		if (this.process.openTasks(caseNumber).contains("userTask_confirmCompany")) {
			this.process.complete(caseNumber, "confirmCompany",
					Map.of("companyDecision", "CONTINUE_UNVERIFIED", "companyName", name));
		}
		return caseNumber;
	}

	private void assess(String caseNumber, Map<String, Object> values) {
		Map<String, Object> form = new HashMap<>(
				Map.of("caseType", "develop", "sector", "PRODUCTION", "needs", List.of("BUILDING_PERMIT")));
		form.putAll(values);
		this.process.complete(caseNumber, "assessEnquiry", form);
	}

	private Map<String, String> facts(String caseNumber) {
		return facts(values(caseNumber));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, String> facts(Map<String, Object> values) {
		return ((List<Map<String, String>>) values.get("facts")).stream()
			.collect(Collectors.toMap((fact) -> fact.get("label"), (fact) -> fact.get("text")));
	}

	private Map<String, Object> values(String caseNumber) {
		Task task = this.process.task(caseNumber, "assessEnquiry");
		Map<String, Object> variables = this.tasks.getVariables(task.getId());
		return this.context.values(new FormTask(task.getId(), caseNumber, variables::get));
	}

}
