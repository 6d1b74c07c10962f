package dk.vaekstspor.companyengagement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.CaseStatus;
import dk.vaekstspor.engine.FormRejected;
import dk.vaekstspor.engine.FormTask;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.vocabulary.Flag;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@VaekstsporTest
class AssessEnquiryTests {

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
	private AssessStateAidContext stateAidContext;

	private String caseNumber;

	@BeforeEach
	void receiveEnquiry() {
		this.caseNumber = this.engagements
			.start(new NewEngagement("Hjerm Hede Mejeri A/S", "93234499", "Ida Holm", "ida@firma.example", "",
					"Det haster: vi beder om tilskud fra kommunen og en byggetilladelse. Fortroligt!", Channel.WEB,
					false, null));
		this.process.runJobs(this.caseNumber);
		if (this.process.openTasks(this.caseNumber).contains("userTask_chooseCase")) {
			this.process.complete(this.caseNumber, "chooseCase", Map.of("caseDecision", "NEW_CASE"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "ANSWER, Svar til virksomheden", "FORWARD, Hvilken myndighed?" })
	void insistsOnWhatTheNextStepNeeds(String nextStep, String label) {
		assertThatThrownBy(() -> assess(Map.of("nextStep", nextStep))).isInstanceOf(FormRejected.class)
			.hasMessageContaining(label);
		assertThat(this.caseFiles.get(this.caseNumber).status()).isEqualTo(CaseStatus.RECEIVED);
		assertThat(this.process.openTasks(this.caseNumber)).containsExactly("userTask_assessEnquiry");
	}

	@Test
	void insistsOnLegalAdvisersAnswer() {
		assess(Map.of("nextStep", "TASKFORCE", "flags", List.of("state_aid")));
		this.process.runJobs(this.caseNumber);
		assertThatThrownBy(() -> this.process.complete(this.caseNumber, "assessStateAid",
				Map.of("stateAidOutcome", "MUST_DECLINE", "stateAidReason", "§ 14")))
			.isInstanceOf(FormRejected.class)
			.hasMessageContaining("Svar til virksomheden");
	}

	@Test
	void leavesItToTheRegisterWhetherCompanyIsConfirmed() {
		this.caseFiles.flag(this.caseNumber, Flag.UNVERIFIED);
		assertThat(this.context.values(task("assessEnquiry")).get("flags").toString()).doesNotContain("unverified");
		assess(Map.of("nextStep", "TASKFORCE", "flags", List.of("urgent")));
		assertThat(this.caseFiles.get(this.caseNumber).flags()).containsExactly(Flag.URGENT, Flag.UNVERIFIED);
	}

	@Test
	void suggestsFromIndustryAndWordsAndSaysWhy() {
		Map<String, Object> values = this.context.values(task("assessEnquiry"));
		assertThat(values).containsEntry("sector", "AGRI_FOOD");
		assertThat(values.get("needs")).asInstanceOf(InstanceOfAssertFactories.ITERABLE).contains("BUILDING_PERMIT");
		assertThat(values.get("flags")).asInstanceOf(InstanceOfAssertFactories.ITERABLE)
			.contains("urgent", "state_aid", "confidential");
		assertThat(values.get("facts").toString()).contains("branchekode 105100", "»byggetilladelse«");
	}

	@Test
	void showsLegalAdviserWhatIsPlanned() {
		assess(Map.of("nextStep", "ANSWER", "answerText", "Vi giver jer pengene.", "flags", List.of("state_aid")));
		this.process.runJobs(this.caseNumber);
		assertThat(this.stateAidContext.values(task("assessStateAid")).get("facts").toString()).contains("Svar nu",
				"Vi giver jer pengene.");
	}

	@Test
	void isDecidedOnceWhenTwoPeopleSubmitTheSameTask() {
		Task task = this.process.task(this.caseNumber, "assessEnquiry");
		this.process.complete(task, form(Map.of("nextStep", "TASKFORCE")));
		assertThatThrownBy(() -> this.process.complete(task, form(Map.of("nextStep", "PARTNERS"))))
			.isInstanceOf(RuntimeException.class);
		this.process.runJobs(this.caseNumber);
		assertThat(this.process.openTasks(this.caseNumber)).containsExactly("userTask_composeTaskforce");
	}

	private void assess(Map<String, Object> values) {
		this.process.complete(this.process.task(this.caseNumber, "assessEnquiry"), form(values));
	}

	private static Map<String, Object> form(Map<String, Object> values) {
		Map<String, Object> form = new HashMap<>(
				Map.of("caseType", "develop", "sector", "AGRI_FOOD", "needs", List.of("BUILDING_PERMIT")));
		form.putAll(values);
		return form;
	}

	private FormTask task(String taskKey) {
		Task task = this.process.task(this.caseNumber, taskKey);
		Map<String, Object> variables = this.tasks.getVariables(task.getId());
		return new FormTask(task.getId(), this.caseNumber, variables::get);
	}

}
