package dk.vaekstspor.knowledgepartnermatching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import dk.vaekstspor.introduction.Consent;
import dk.vaekstspor.introduction.ConsentMissing;
import dk.vaekstspor.introduction.Introduction;
import dk.vaekstspor.introduction.IntroductionState;
import dk.vaekstspor.introduction.Introductions;
import dk.vaekstspor.introduction.MatchResult;
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
		this.database.update("UPDATE knowledge_partner SET email = NULL, status = 'ACTIVE', conflicts = NULL");
	}

	@Test
	void proposesPartnersWithReasonsAndTheCompanysOwnWords() {
		Map<String, Object> values = values("choosePartners");

		Introduction best = this.introductions.latest(this.caseNumber).get(0);
		assertThat(this.introductions.of(this.caseNumber)).extracting(Introduction::state)
			.containsOnly(IntroductionState.PROPOSED);
		assertThat(values).containsEntry("needSummary", AssessedCases.ENQUIRY);
		String label = ((Map<?, ?>) ((List<?>) values.get("partnerOptions")).get(0)).get("label").toString();
		assertThat(label.split("\u2028")).startsWith(PartnerTexts.name(best.partner()))
			.contains("Tilbyder: " + best.partner().offer())
			.endsWith("• " + best.partner().reasons().lines().reduce((first, last) -> last).orElseThrow());
		assertThat(label).contains("Passer " + Math.round(best.partner().score() * 100) + " %. ");
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
		assertRefused(Map.of("needSummary", NEED, "partners", list(List.of("findes-ikke"))),
				"Vælg fra listen over forslag");
		assertRefused(Map.of("partners", list(partners(1))), "brug for");
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

		consent("NO", "NO");

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

		consent("WITH_CONTACT", "WITH_CONTACT");

		assertThat(this.mails.of(this.caseNumber, "partner-introduction")).hasSize(2).allSatisfy((mail) -> {
			assertThat(SentMails.to(mail)).containsExactly(PARTNER);
			assertThat(SentMails.text(mail)).contains(NEED, "Mette Prøve", "97 12 34 56", "07.12.2026");
		});
		answer("DECLINED");
		answer("ACCEPTED");
		results(Map.of("matchResult", "COLLABORATION", "resultNote", "De bygger en robot sammen."));
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
	void showsHowIntroductionsWentBefore() {
		introduce(2);
		answer("ACCEPTED");
		answer("DECLINED");
		results(Map.of("matchResult", "GUIDANCE", "resultNote", "Et møde."));
		this.caseNumber = this.cases.open(Need.AUTOMATION);
		start();

		assertThat(values("choosePartners").get("partnerOptions").toString()).contains(
				"Tidligere: 1 introduktion, 1 førte til samarbejde eller vejledning (hos lignende virksomheder: 1 af 1)")
			.contains("Tidligere: 1 introduktion, ingen førte til samarbejde eller vejledning");
	}

	@Test
	void addsPartnersByHandFromTheWholeDirectory() {
		String other = others().get(0);

		complete(Map.of("partners", list(partners(1)), "otherPartners", list(List.of(other)), "needSummary", NEED));

		assertThat(this.introductions.in(this.caseNumber, IntroductionState.CHOSEN)).hasSize(2)
			.last()
			.satisfies((introduction) -> {
				assertThat(introduction.partner().partnerId()).isEqualTo(other);
				assertThat(introduction.partner().byHand()).isTrue();
				assertThat(introduction.partner().reasons()).isEqualTo("Valgt af sagsbehandleren");
			});
		assertThat(last().text()).containsOnlyOnce("(valgt af sagsbehandleren)");
	}

	@Test
	void takesAChoiceByHandAlone() {
		complete(Map.of("otherPartners", list(others().subList(0, 1)), "needSummary", NEED));
		consent("WITH_CONTACT");

		assertThat(this.mails.of(this.caseNumber, "partner-introduction")).hasSize(1);
	}

	@Test
	void offersAndTakesNobodyWhoIsPausedRemovedOrProposedAlready() {
		String proposed = partners(1).get(0);
		String paused = others().get(0);
		String removed = others().get(1);
		this.database.update("UPDATE knowledge_partner SET status = 'PAUSED' WHERE id IN (?, ?)", paused, proposed);
		this.database.update("UPDATE knowledge_partner SET status = 'REMOVED' WHERE id = ?", removed);

		assertThat(others()).doesNotContain(paused, removed, proposed);
		assertThat(values("choosePartners").get("partnerOptions").toString()).doesNotContain("value=" + proposed);
		for (String partner : List.of(paused, removed, proposed, "findes-ikke")) {
			assertRefused(Map.of("otherPartners", list(List.of(partner)), "needSummary", NEED), "Vælg fra listen");
		}
		assertRefused(Map.of("partners", list(List.of(proposed)), "needSummary", NEED), "Vælg fra listen");
		assertThat(this.introductions.in(this.caseNumber, IntroductionState.CHOSEN)).isEmpty();
	}

	@Test
	void refusesAPartnerWithAConflictOfInterest() {
		String proposed = partners(1).get(0);
		String other = others().get(0);
		this.database.update("UPDATE company SET cvr_number = '12345674' WHERE id = ?",
				this.caseFiles.get(this.caseNumber).companyId());
		this.database.update(
				"UPDATE knowledge_partner SET conflicts = ARRAY['87654321', '12345674'] WHERE id IN (?, ?)", proposed,
				other);

		assertThat(others()).isNotEmpty().doesNotContain(other, proposed);
		assertThat(values("choosePartners").get("partnerOptions").toString()).doesNotContain("value=" + proposed);
		assertThat(values("choosePartners").get("facts").toString())
			.contains("Kan ikke vælges: interessekonflikt med virksomheden");
		assertRefused(Map.of("partners", list(List.of(proposed)), "needSummary", NEED), "Vælg fra listen");
		assertRefused(Map.of("otherPartners", list(List.of(other)), "needSummary", NEED),
				"har en interessekonflikt med virksomheden");
		this.database.update("UPDATE company SET cvr_number = NULL WHERE cvr_number = '12345674'");
	}

	@Test
	void asksAgainOnlyAPartnerThatWasSilent() {
		introduce(2);
		answer("DECLINED");
		this.testing.fireTimer(this.caseNumber, "event_partnerSilent");
		String silent = partnerIn(IntroductionState.SILENT);

		assertThat(others()).contains(silent).doesNotContain(partnerIn(IntroductionState.DECLINED));
		assertThat(values("choosePartners")).containsEntry("needSummary", NEED);
		complete(Map.of("otherPartners", list(List.of(silent)), "needSummary", NEED));

		assertThat(chosen().round()).isEqualTo(2);
	}

	@Test
	void takesContactDetailsOutOfWhatTheCompanyWrote() {
		this.caseNumber = this.cases.open(Need.AUTOMATION);
		this.database.update("UPDATE enquiry SET text = ? WHERE case_number = ?",
				"Ring til mette prøve på 97 12 34 56 eller mette@prove.example. Omsætning 25 mio. kr.",
				this.caseNumber);
		start();

		assertThat(values("choosePartners")).containsEntry("needSummary",
				"Ring til [navn] på [telefonnummer] eller [mailadresse]. Omsætning 25 mio. kr.");
	}

	@Test
	void refusesToTellHowSomebodyIsReached() {
		refuseNeed("Ring på 97 12 34 56.", "et telefonnummer");
		refuseNeed("Skriv til mette@prove.example.", "en mailadresse");
		refuseNeed("Mettes nummer er 010190-1234.", "CPR-nummer");
		assertThat(this.introductions.in(this.caseNumber, IntroductionState.CHOSEN)).isEmpty();
	}

	private void refuseNeed(String need, String message) {
		assertRefused(Map.of("partners", list(partners(1)), "needSummary", need), message);
	}

	@Test
	void writesOnlyToThoseThatTheCompanyAgreedTo() {
		choose(partners(3));

		consent("NO", "WITH_CONTACT", "WITHOUT_CONTACT");

		List<Introduction> asked = this.introductions.of(this.caseNumber)
			.stream()
			.filter((introduction) -> introduction.state().isAsked())
			.toList();
		assertThat(asked).extracting(Introduction::state)
			.containsExactly(IntroductionState.REFUSED, IntroductionState.INTRODUCED, IntroductionState.INTRODUCED);
		assertThat(asked).extracting(Introduction::consent).containsExactly(said(false), said(true), said(false));
		assertThat(this.mails.of(this.caseNumber, "partner-introduction")).extracting(SentMails::text)
			.satisfiesExactlyInAnyOrder(
					(mail) -> assertThat(mail).contains(asked.get(1).partner().name(), "Mette Prøve", "97 12 34 56",
							"mette@prove.example"),
					(mail) -> assertThat(mail).contains(asked.get(2).partner().name(), "Kontakten går gennem os")
						.doesNotContain("Mette", "97 12 34 56", "mette@prove.example"));
		assertThat(this.journal.of(this.caseNumber)).extracting(JournalEntry::subject)
			.contains("Virksomheden siger ja til at blive introduceret til nogle");
	}

	private static Consent said(boolean contactShared) {
		return new Consent(contactShared, "sagsbehandler", MONDAY, "Mette Prøve, i telefonen i dag.");
	}

	@Test
	void proposesNobodyAgainWhomTheCompanyRefusedOrWhoDeclined() {
		List<String> asked = partners(2);
		choose(asked);
		consent("NO", "WITHOUT_CONTACT");
		answer("DECLINED");

		assertThat(this.introductions.latestRound(this.caseNumber)).isEqualTo(2);
		assertThat(partners(10)).isNotEmpty().doesNotContainAnyElementsOf(asked);
		assertThat(others()).doesNotContainAnyElementsOf(asked);
	}

	@Test
	void wantsAnAnswerForEachPartnerAndWhoGaveIt() {
		choose(partners(2));
		List<?> rows = (List<?>) values("obtainConsent").get("consents");
		Map<String, Object> first = new HashMap<>(Map.of("consent", "NO"));
		((Map<?, ?>) rows.get(0)).forEach((key, value) -> first.put(key.toString(), value));

		assertRefused("obtainConsent", Map.of("consents", list(rows), "consentNote", "Mette"), "Vælg en mulighed");
		assertRefused("obtainConsent", Map.of("consents", list(List.of(first)), "consentNote", "Mette"),
				"ét svar for hver vidensaktør");
		assertRefused("obtainConsent", Map.of("consents", list(List.of(first, first)), "consentNote", "Mette"),
				"ét svar for hver vidensaktør");
		assertRefused("obtainConsent", Map.of("consentNote", "Mette"), "ét svar for hver vidensaktør");
		assertRefused("obtainConsent", Map.of("consents", list(List.of(first, first))), "Feltet skal udfyldes");
		assertThat(this.introductions.in(this.caseNumber, IntroductionState.CHOSEN)).hasSize(2);
	}

	@Test
	void keepsADifferentResultForEachPartnerThatAccepted() {
		introduce(3);
		answer("ACCEPTED");
		answer("DECLINED");
		answer("ACCEPTED");

		results(Map.of("matchResult", "COLLABORATION", "resultNote", "De bygger en robot sammen."),
				Map.of("matchResult", "NO_RESULT", "resultNote", "De fik aldrig holdt et møde."));

		assertThat(this.introductions.in(this.caseNumber, IntroductionState.ACCEPTED))
			.extracting(Introduction::result, Introduction::note)
			.containsExactly(tuple(MatchResult.COLLABORATION, "De bygger en robot sammen."),
					tuple(MatchResult.NO_RESULT, "De fik aldrig holdt et møde."));
		assertThat(this.journal.of(this.caseNumber)).extracting(JournalEntry::subject)
			.filteredOn((subject) -> subject.startsWith("Resultat med "))
			.hasSize(2);
		assertThat(this.testing.hasEnded(this.caseNumber)).isTrue();
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
		consent("WITH_CONTACT");
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
		consent(Collections.nCopies(count, "WITH_CONTACT").toArray(String[]::new));
	}

	private List<String> partners(int count) {
		return this.introductions.latest(this.caseNumber)
			.stream()
			.map((introduction) -> introduction.partner().partnerId())
			.limit(count)
			.toList();
	}

	private void choose(List<String> partnerIds) {
		this.testing.complete(this.caseNumber, "choosePartners",
				Map.of("partners", list(partnerIds), "needSummary", NEED));
	}

	private Introduction chosen() {
		return this.introductions.in(this.caseNumber, IntroductionState.CHOSEN).get(0);
	}

	/** What the company answers about each chosen partner, in their order. */
	private void consent(String... answers) {
		this.testing.as("sagsbehandler", () -> {
			this.testing.complete(this.caseNumber, "obtainConsent",
					Map.of("consents",
							rows("obtainConsent", "consents",
									Arrays.stream(answers).map((answer) -> Map.of("consent", answer)).toList()),
							"consentNote", "Mette Prøve, i telefonen i dag."));
			return null;
		});
		this.testing.runJobs(this.caseNumber);
	}

	/** What came of each accepted introduction, in their order. */
	@SafeVarargs
	private final void results(Map<String, String>... results) {
		this.testing.complete(this.caseNumber, "registerResult",
				Map.of("results", rows("registerResult", "results", List.of(results))));
	}

	/** The form's own rows with those answers. */
	private Object rows(String taskKey, String key, List<Map<String, String>> answers) {
		List<?> rows = (List<?>) values(taskKey).get(key);
		assertThat(rows).hasSameSizeAs(answers);
		List<Map<Object, Object>> filled = new ArrayList<>();
		for (int row = 0; row < rows.size(); row++) {
			Map<Object, Object> cells = new HashMap<>((Map<?, ?>) rows.get(row));
			cells.putAll(answers.get(row));
			filled.add(cells);
		}
		return list(filled);
	}

	private void answer(String answer) {
		Task task = this.testing.tasks(this.caseNumber, "registerAnswer").get(0);
		this.testing.complete(task, Map.of("partnerAnswer", answer, "answerNote", "De ringede."));
		this.testing.runJobs(this.caseNumber);
	}

	private List<String> others() {
		return ((List<?>) values("choosePartners").get("otherPartnerOptions")).stream()
			.map((option) -> ((Map<?, ?>) option).get("value").toString())
			.toList();
	}

	private String partnerIn(IntroductionState state) {
		return this.introductions.in(this.caseNumber, state).get(0).partner().partnerId();
	}

	private void complete(Map<String, Object> values) {
		this.testing.complete(this.caseNumber, "choosePartners", values);
	}

	private void assertRefused(Map<String, Object> values, String message) {
		assertRefused("choosePartners", values, message);
	}

	private void assertRefused(String taskKey, Map<String, Object> values, String message) {
		assertThatExceptionOfType(FormRejected.class)
			.isThrownBy(() -> this.testing.complete(this.caseNumber, taskKey, values))
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

	private static Object list(List<?> list) {
		try {
			return SpinValues.jsonValue(new ObjectMapper().writeValueAsString(list)).create();
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
