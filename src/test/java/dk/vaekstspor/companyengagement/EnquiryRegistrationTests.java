package dk.vaekstspor.companyengagement;

import java.util.HashMap;
import java.util.Map;

import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.company.ContactPerson;
import dk.vaekstspor.engine.FormRejected;
import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.vocabulary.Flag;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@VaekstsporTest
class EnquiryRegistrationTests {

	private static final String TEXT = "Hal på 2.000 m² 👍 æøå <script>alert(1)</script>";

	@Autowired
	private CompanyEngagements engagements;

	@Autowired
	private ProcessTesting process;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private Companies companies;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private JdbcClient database;

	@Test
	void keepsEnquiryAsWrittenAndNothingOfItInTheEngine() {
		String caseNumber = this.process.start("sagsbehandler", CompanyEngagementProcess.KEY, form(Map.of()));
		CaseFile opened = this.caseFiles.get(caseNumber);
		assertThat(this.caseFiles.enquiriesOf(caseNumber).get(0).text()).isEqualTo(TEXT);
		assertThat(opened.channel()).isEqualTo(Channel.PHONE);
		ContactPerson contact = this.companies.findContact(opened.contactId()).orElseThrow();
		assertThat(contact.name()).isEqualTo("Ida Holm");
		assertThat(contact.email()).isEqualTo("ida@firma.example");
		assertThat(variables(caseNumber)).containsOnlyKeys("caseNumber", "caseOwner", "caseGroup");
	}

	@ParameterizedTest
	@CsvSource({ "12345678, CVR-nummer: Det CVR-nummer kan ikke findes.", "1234567, CVR-nummer: Et CVR-nummer har otte",
			"ukendt, CVR-nummer: Et CVR-nummer består kun af cifre." })
	void refusesMalformedNumberInWordsThatHelp(String cvrNumber, String message) {
		long before = cases();
		assertThatThrownBy(() -> this.process.start("sagsbehandler", CompanyEngagementProcess.KEY,
				form(Map.of("cvrNumber", cvrNumber))))
			.isInstanceOf(FormRejected.class)
			.hasMessageContaining(message)
			.hasMessageContaining("lad feltet være tomt");
		assertThat(cases()).isEqualTo(before);
	}

	@Test
	void refusesCprNumber() {
		long before = cases();
		assertThatThrownBy(() -> this.process.start("sagsbehandler", CompanyEngagementProcess.KEY,
				form(Map.of("text", "Ring til mig, 010190-1234"))))
			.isInstanceOf(FormRejected.class)
			.hasMessageContaining("CPR-nummer");
		assertThat(cases()).isEqualTo(before);
	}

	@Test
	void opensCasesOfOneCompanyForEnquiriesWithTheSameNumber() {
		String first = this.engagements.start(enquiry("Blik og Rør", "92361624", null));
		String second = this.engagements.start(enquiry("BLIK OG RØR A/S", "DK 92 36 16 24", null));
		assertThat(second).isNotEqualTo(first);
		assertThat(this.caseFiles.get(second).companyId()).isEqualTo(this.caseFiles.get(first).companyId());
	}

	@Test
	void makesNobodyOwnerOfWhatAnotherProgramHandsIn() {
		String caseNumber = this.process.as("leder",
				() -> this.engagements.start(enquiry("Firma fra nettet", null, null)));
		assertThat(this.caseFiles.get(caseNumber).owner()).isNull();
		assertThat(variables(caseNumber)).containsEntry("caseOwner", null);
	}

	@Test
	void inheritsCompanyOwnerAndConfidentialityFromRelatedCase() {
		String related = this.engagements.start(enquiry("Hemmeligt firma", null, null));
		this.caseFiles.assignOwner(related, "leder");
		this.caseFiles.flag(related, Flag.CONFIDENTIAL);
		String caseNumber = this.engagements.start(enquiry("Hemmeligt firma", null, related));
		CaseFile grown = this.caseFiles.get(caseNumber);
		assertThat(grown.relatedCaseNumber()).isEqualTo(related);
		assertThat(grown.companyId()).isEqualTo(this.caseFiles.get(related).companyId());
		assertThat(grown.owner()).isEqualTo("leder");
		assertThat(grown.isConfidential()).isTrue();
		assertThat(variables(caseNumber)).containsEntry("caseGroup", Groups.MANAGER);
	}

	@Test
	void ignoresUnknownRelatedCase() {
		String caseNumber = this.engagements.start(enquiry("Firma med gammelt nummer", null, "1999-00001"));
		assertThat(this.caseFiles.get(caseNumber).relatedCaseNumber()).isNull();
	}

	private static Map<String, Object> form(Map<String, Object> values) {
		Map<String, Object> form = new HashMap<>(Map.of("companyName", "Nyt firma", "contactName", "Ida Holm",
				"contactEmail", "ida@firma.example", "channel", "phone", "text", TEXT));
		form.putAll(values);
		return form;
	}

	private static NewEngagement enquiry(String companyName, String cvrNumber, String related) {
		return new NewEngagement(companyName, cvrNumber, "Ida Holm", "", null, TEXT, Channel.WEB, false, related);
	}

	private Map<String, Object> variables(String caseNumber) {
		String instance = this.runtimeService.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber)
			.singleResult()
			.getId();
		Map<String, Object> values = new HashMap<>();
		this.runtimeService.createVariableInstanceQuery()
			.processInstanceIdIn(instance)
			.list()
			.forEach((variable) -> values.put(variable.getName(), variable.getValue()));
		return values;
	}

	private long cases() {
		return this.database.sql("SELECT COUNT(*) FROM case_file").query(Long.class).single();
	}

}
