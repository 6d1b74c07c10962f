package dk.vaekstspor.knowledgepartnermatching;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.vaekstspor.AssessedCases;
import dk.vaekstspor.CoversProcess;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.SentMails;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.casefile.JournalEntry;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormRejected;
import dk.vaekstspor.engine.FormTask;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.vocabulary.Need;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@VaekstsporTest
@CoversProcess("knowledgePartnerMatching")
class KnowledgePartnerMatchingProcessTests {

	private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

	private static final String NEED = "De vil have en robot til pakning.";

	private static final String PARTNER = "robot@partner.example";

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private ProcessTesting testing;

	@Autowired
	private Companies companies;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private Journal journal;

	@Autowired
	private Introductions introductions;

	@Autowired
	private List<FormContext> contexts;

	@Autowired
	private JdbcTemplate database;

	private AssessedCases cases;

	private SentMails mails;

	private String caseNumber;

	@BeforeEach
	void prepare() {
		this.testing.at(MONDAY);
		this.cases = new AssessedCases(this.companies, this.caseFiles, this.engine, this.testing);
		this.mails = new SentMails(this.journal);
		this.database.update("UPDATE knowledge_partner SET email = ?", PARTNER);
		this.caseNumber = this.cases.open(Need.AUTOMATION);
		start();
	}

	@AfterEach
	void cleanUp() {
		this.testing.resetClock();
		this.database.update("UPDATE knowledge_partner SET email = NULL, status = 'ACTIVE'");
	}

	@Test
	void proposesPartnersWithReasonsAndTheCompanysOwnWords() {
		Map<String, Object> values = values("choosePartners");

		Introduction best = this.introductions.latest(this.caseNumber).get(0);
		assertThat(this.introductions.of(this.caseNumber)).extracting(Introduction::state)
			.containsOnly(IntroductionState.PROPOSED);
		assertThat(values).containsEntry("needSummary", AssessedCases.ENQUIRY);
		assertThat(((List<?>) values.get("partnerOptions")).get(0).toString()).contains(best.partner().partnerId(),
				best.partner().name(), best.partner().town(), best.partner().offer(), "Foreslås, fordi: ");
	}

	@Test
	void escalatesWhenNobodyChoosesInTime() {
		this.testing.fireTimer(this.caseNumber, "event_choiceOverdue");

		assertThat(this.testing.passed(this.caseNumber, "endEvent_choiceEscalated")).isOne();
		assertThat(this.mails.of(this.caseNumber, "task-overdue")).flatExtracting(SentMails::to)
			.containsExactly("leder@vaekstspor.example");
		assertThat(this.testing.openTasks(this.caseNumber)).containsExactly("userTask_choosePartners");
	}

	@Test
	void endsWhenNoneFitsAndKeepsTheReason() {
		this.testing.complete(this.caseNumber, "choosePartners",
				Map.of("noneFits", true, "noneFitsReason", "De kender ikke fødevarer."));

		assertThat(this.testing.passed(this.caseNumber, "endEvent_noneFits")).isOne();
		assertThat(this.testing.hasEnded(this.caseNumber)).isTrue();
		assertThat(last().text()).isEqualTo("De kender ikke fødevarer.");
	}

	@Test
	void refusesAChoiceThatSaysNothing() {
		assertRefused(Map.of("noneFits", true), "hvorfor");
		assertRefused(Map.of("needSummary", NEED), "Vælg mindst én vidensaktør");
		assertRefused(Map.of("needSummary", NEED, "partners", json("[\"findes-ikke\"]")),
				"Vælg fra listen over forslag.");
		assertRefused(Map.of("partners", json("[\"" + partners(1).get(0) + "\"]")), "brug for");
		assertThat(this.testing.openTasks(this.caseNumber)).containsExactly("userTask_choosePartners");
	}

	@Test
	void remindsTheCompanyThatWeWaitForItsConsent() {
		choose(partners(1));

		this.testing.fireTimer(this.caseNumber, "event_consentMissing");

		assertThat(this.testing.passed(this.caseNumber, "endEvent_consentReminded")).isOne();
		assertThat(this.mails.of(this.caseNumber, "company-reminder")).singleElement().satisfies((mail) -> {
			assertThat(SentMails.to(mail)).containsExactly("mette@prove.example");
			assertThat(SentMails.text(mail)).contains(chosen().partner().name());
		});
		assertThat(this.testing.openTasks(this.caseNumber)).containsExactly("userTask_obtainConsent");
	}

	@Test
	void sendsNothingWhenTheCompanyRefuses() {
		choose(partners(2));

		consent("NO");

		assertThat(this.testing.passed(this.caseNumber, "endEvent_consentRefused")).isOne();
		assertThat(this.testing.hasEnded(this.caseNumber)).isTrue();
		assertThat(this.introductions.in(this.caseNumber, IntroductionState.REFUSED)).hasSize(2);
		assertThat(this.mails.of(this.caseNumber, "partner-introduction")).isEmpty();
		assertThat(last().subject()).isEqualTo("Virksomheden siger nej til at blive introduceret");
	}

	@Test
	void introducesNobodyBeforeTheCompanyHasAgreed() {
		choose(partners(1));

		assertThatExceptionOfType(ConsentMissing.class).isThrownBy(() -> this.introductions.introduce(chosen().id()));
		assertThat(this.introductions.agreed(this.caseNumber)).isEmpty();
	}

	@Test
	void introducesAllChosenPartnersAndRegistersTheResult() {
		choose(partners(2));
		assertThat(this.mails.of(this.caseNumber, "partner-introduction")).isEmpty();

		consent("YES");

		assertThat(this.mails.of(this.caseNumber, "partner-introduction")).hasSize(2).allSatisfy((mail) -> {
			assertThat(SentMails.to(mail)).containsExactly(PARTNER);
			assertThat(SentMails.text(mail)).contains(NEED, "Mette Prøve", "97 12 34 56", "07.12.2026");
		});
		answer("DECLINED");
		answer("ACCEPTED");
		this.testing.complete(this.caseNumber, "registerResult",
				Map.of("matchResult", "COLLABORATION", "resultNote", "De bygger en robot sammen."));
		assertThat(this.testing.passed(this.caseNumber, "endEvent_answerKnown")).isEqualTo(2);
		assertThat(this.testing.passed(this.caseNumber, "endEvent_resultRegistered")).isOne();
		assertThat(this.testing.hasEnded(this.caseNumber)).isTrue();
		assertThat(this.introductions.latest(this.caseNumber))
			.filteredOn((introduction) -> introduction.state().isAsked())
			.extracting(Introduction::state, Introduction::result)
			.containsExactlyInAnyOrder(tuple(IntroductionState.DECLINED, null),
					tuple(IntroductionState.ACCEPTED, MatchResult.COLLABORATION));
		assertThat(last().text()).isEqualTo("De bygger en robot sammen.");
	}

	@Test
	void remindsAPartnerThatTakesItsTime() {
		introduce(1);

		this.testing.fireTimer(this.caseNumber, "event_partnerReminderDue");

		assertThat(this.testing.passed(this.caseNumber, "endEvent_partnerReminded")).isOne();
		assertThat(this.mails.of(this.caseNumber, "partner-reminder")).flatExtracting(SentMails::to)
			.containsExactly(PARTNER);
		assertThat(this.testing.openTasks(this.caseNumber)).containsExactly("userTask_registerAnswer");
	}

	@Test
	void takesSilenceForAnAnswerAndProposesOthers() {
		introduce(1);
		String silent = this.introductions.in(this.caseNumber, IntroductionState.INTRODUCED)
			.get(0)
			.partner()
			.partnerId();

		this.testing.fireTimer(this.caseNumber, "event_partnerSilent");

		assertThat(this.introductions.in(this.caseNumber, IntroductionState.SILENT)).hasSize(1);
		assertThat(last().text()).isEqualTo("Vidensaktøren har ikke svaret inden fristen.");
		assertThat(this.introductions.latestRound(this.caseNumber)).isEqualTo(2);
		assertThat(this.testing.openTasks(this.caseNumber)).containsExactly("userTask_choosePartners");
		assertThat(this.introductions.latest(this.caseNumber)).isNotEmpty()
			.extracting((introduction) -> introduction.partner().partnerId())
			.doesNotContain(silent);
		assertThat(values("choosePartners").get("facts").toString()).contains("Ikke svaret i tide");
	}

	@Test
	void givesUpAfterThreeRoundsOfNo() {
		for (int round = 1; round <= 3; round++) {
			introduce(1);
			answer("DECLINED");
		}

		assertThat(this.testing.passed(this.caseNumber, "endEvent_declinedByAll")).isOne();
		assertThat(this.testing.hasEnded(this.caseNumber)).isTrue();
		assertThat(this.introductions.in(this.caseNumber, IntroductionState.DECLINED))
			.extracting(Introduction::round, (introduction) -> introduction.partner().partnerId())
			.doesNotHaveDuplicates()
			.hasSize(3);
	}

	@Test
	void asksForACallWhereAPartnerHasNoAddress() {
		this.database.update("UPDATE knowledge_partner SET email = NULL");

		introduce(1);
		this.testing.fireTimer(this.caseNumber, "event_partnerReminderDue");

		assertThat(this.mails.of(this.caseNumber, "partner-introduction")).isEmpty();
		assertThat(this.journal.of(this.caseNumber)).extracting(JournalEntry::subject)
			.filteredOn((subject) -> subject.endsWith("skal ske pr. telefon"))
			.hasSize(2);
		assertThat(this.testing.openTasks(this.caseNumber)).containsExactly("userTask_registerAnswer");
	}

	@Test
	void survivesAPartnerThatLeavesTheDirectory() {
		List<String> partner = partners(1);
		choose(partner);
		String name = chosen().partner().name();
		this.database.update("UPDATE knowledge_partner SET status = 'REMOVED' WHERE id = ?", partner.get(0));

		assertThat(values("obtainConsent").get("facts").toString()).contains(name, "står ikke længere i kataloget");
		consent("YES");
		assertThat(values("registerAnswer").get("facts").toString()).contains(name);
		answer("ACCEPTED");

		assertThat(this.mails.of(this.caseNumber, "partner-introduction")).isEmpty();
		assertThat(this.testing.openTasks(this.caseNumber)).containsExactly("userTask_registerResult");
		assertThat(values("registerResult").get("facts").toString()).contains(name, "Sagt ja");
	}

	@Test
	void survivesADirectoryThatHasNobodyLeft() {
		this.database.update("UPDATE knowledge_partner SET status = 'REMOVED'");
		this.caseNumber = this.cases.open(Channel.PHONE, "", Set.of(Need.AUTOMATION));

		start();

		assertThat((List<?>) values("choosePartners").get("partnerOptions")).isEmpty();
		this.testing.complete(this.caseNumber, "choosePartners",
				Map.of("noneFits", true, "noneFitsReason", "Kataloget er tomt."));
		assertThat(this.testing.hasEnded(this.caseNumber)).isTrue();
	}

	@Test
	void keepsTheVariablesFewAndDry() {
		introduce(2);

		String instance = this.testing.tasks(this.caseNumber, "registerAnswer").get(0).getProcessInstanceId();
		assertThat(this.engine.getRuntimeService().createVariableInstanceQuery().processInstanceIdIn(instance).list())
			.extracting("name", "typeName")
			.contains(tuple("introductionId", "long"), tuple("partnersChosen", "boolean"),
					tuple("consentGiven", "boolean"))
			.allSatisfy(
					(variable) -> assertThat(variable.toList().get(1)).isIn("string", "long", "boolean", "integer"));
	}

	private void start() {
		this.cases.start(KnowledgePartnerMatchingProcess.KEY, this.caseNumber, Map.of());
	}

	private void introduce(int count) {
		choose(partners(count));
		consent("YES");
	}

	private List<String> partners(int count) {
		return this.introductions.latest(this.caseNumber)
			.stream()
			.map((introduction) -> introduction.partner().partnerId())
			.limit(count)
			.toList();
	}

	private void choose(List<String> partnerIds) {
		Object partners = json("[\"" + String.join("\", \"", partnerIds) + "\"]");
		this.testing.complete(this.caseNumber, "choosePartners", Map.of("partners", partners, "needSummary", NEED));
	}

	private Introduction chosen() {
		return this.introductions.in(this.caseNumber, IntroductionState.CHOSEN).get(0);
	}

	private void consent(String answer) {
		this.testing.complete(this.caseNumber, "obtainConsent",
				Map.of("consent", answer, "consentNote", "I telefonen i dag."));
	}

	private void answer(String answer) {
		Task task = this.testing.tasks(this.caseNumber, "registerAnswer").get(0);
		this.testing.complete(task, Map.of("partnerAnswer", answer, "answerNote", "De ringede."));
		this.testing.runJobs(this.caseNumber);
	}

	private void assertRefused(Map<String, Object> values, String message) {
		assertThatExceptionOfType(FormRejected.class)
			.isThrownBy(() -> this.testing.complete(this.caseNumber, "choosePartners", values))
			.withMessageContaining(message);
	}

	private JournalEntry last() {
		List<JournalEntry> entries = this.journal.of(this.caseNumber);
		return entries.get(entries.size() - 1);
	}

	private Map<String, Object> values(String taskKey) {
		Map<String, Object> variables = new HashMap<>();
		this.testing.tasks(this.caseNumber, taskKey)
			.forEach((task) -> variables.putAll(this.engine.getTaskService().getVariables(task.getId())));
		FormTask task = new FormTask("any", this.caseNumber, variables::get);
		return this.contexts.stream()
			.filter((context) -> context.taskKey().equals(taskKey))
			.map((context) -> context.values(task))
			.findFirst()
			.orElseThrow();
	}

	private static Object json(String text) {
		return SpinValues.jsonValue(text).create();
	}

}
