package dk.vaekstspor.companyengagement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.CoversProcess;
import dk.vaekstspor.OpenedCases;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.CaseResult;
import dk.vaekstspor.casefile.CaseStatus;
import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
@CoversProcess(CompanyEngagementProcess.KEY)
class CompanyEngagementProcessTests {

	private static final String CASEWORKER = "sagsbehandler";

	@Autowired
	private CompanyEngagements engagements;

	@Autowired
	private OpenedCases cases;

	@Autowired
	private ProcessTesting process;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private TaskService tasks;

	@Autowired
	private DanishWorkingDays workingDays;

	@Test
	void answersAtOnce() {
		String caseNumber = received("Firma der får svar", null);
		assess(caseNumber, Map.of("nextStep", "ANSWER", "answerText", "Det må I gerne.", "note", "Talte med BYG."));
		CaseFile closed = this.caseFiles.get(caseNumber);
		assertThat(closed.status()).isEqualTo(CaseStatus.CLOSED);
		assertThat(closed.result()).isEqualTo(CaseResult.ANSWERED);
		assertThat(closed.owner()).isEqualTo(CASEWORKER);
		assertThat(closed.caseType()).isEqualTo(CaseType.DEVELOP);
		assertThat(closed.needs()).containsExactly(Need.BUILDING_PERMIT);
		assertThat(this.cases.journal(caseNumber)).containsSubsequence("Henvendelse: Kontaktformular",
				"Vi har fået din henvendelse (sag " + caseNumber + ")", "Notat til vurderingen",
				"Svar på din henvendelse (sag " + caseNumber + ")");
		assertEndedAt(caseNumber, "endEvent_answered");
	}

	@Test
	void forwardsToRightAuthority() {
		String caseNumber = received("Firma på forkert adresse", null);
		assess(caseNumber, Map.of("nextStep", "FORWARD", "forwardTo", "Fødevarestyrelsen", "forwardEmail",
				"post@fvst.example", "forwardReason", "Hører til hos jer."));
		assertThat(this.caseFiles.get(caseNumber).result()).isEqualTo(CaseResult.FORWARDED);
		assertThat(this.cases.journal(caseNumber)).contains(
				"Henvendelse fra Firma på forkert adresse, som hører til hos jer (sag " + caseNumber + ")",
				"Vi har sendt din henvendelse videre (sag " + caseNumber + ")");
		assertEndedAt(caseNumber, "endEvent_forwarded");
	}

	@Test
	void makesTheRegistrarOwner() {
		String caseNumber = register(startForm("Firma i telefonen", "phone"));
		this.process.runJobs(caseNumber);
		assertThat(this.caseFiles.get(caseNumber).owner()).isEqualTo(CASEWORKER);
		this.process.fireTimer(caseNumber, "event_confirmationOverdue");
		assertThat(this.process.task(caseNumber, "assessEnquiry").getAssignee()).isEqualTo(CASEWORKER);
	}

	@Test
	void sendsNoReceiptToCompanyThatWasSoughtOut() {
		String caseNumber = register(startForm("Opsøgt firma", "outreach"));
		this.process.runJobs(caseNumber);
		assertThat(this.cases.journal(caseNumber)).contains("Ingen kvittering sendt")
			.noneMatch((subject) -> subject.startsWith("Vi har fået din henvendelse"));
	}

	@Test
	void addsToOpenCaseAndTellsItsOwner() {
		String open = this.engagements.start(enquiry("Høgild Godsterminal A/S", "91770288", false));
		this.process.runJobs(open);
		this.caseFiles.assignOwner(open, CASEWORKER);
		String caseNumber = this.engagements.start(enquiry("Høgild", "91770288", false));
		this.process.runJobs(caseNumber);
		this.process.complete(caseNumber, "chooseCase", Map.of("caseDecision", "ADD_TO_OPEN", "openCase", open));
		assertThat(this.caseFiles.get(caseNumber).result()).isEqualTo(CaseResult.ADDED_TO_OTHER_CASE);
		assertThat(this.cases.journal(open)).anyMatch((subject) -> subject.startsWith("Nyt i din sag"));
		assertEndedAt(caseNumber, "endEvent_addedToOpenCase");
	}

	@Test
	void triagesHospitalSupplierFirst() {
		String caseNumber = this.engagements.start(enquiry("Haderup Beton A/S", "92418251", true));
		this.process.runJobs(caseNumber);
		assertThat(this.caseFiles.get(caseNumber).sector()).isEqualTo(Sector.HOSPITAL_SUPPLIERS);
		assertThat(this.process.task(caseNumber, "assessEnquiry").getDueDate()).isNotNull();
	}

	@Test
	void remindsOfFirstContactOnce() {
		String caseNumber = received("Firma der venter", null);
		this.process.fireTimer(caseNumber, "event_contactDue");
		assertThat(this.process.passed(caseNumber, "endEvent_contactReminded")).isEqualTo(1);
		assertThat(this.cases.journal(caseNumber)).anyMatch((subject) -> subject.startsWith("Husk at kontakte"));
		assertThat(this.process.openTasks(caseNumber)).containsExactly("userTask_assessEnquiry");
	}

	@Test
	void escalatesLateAssessment() {
		String caseNumber = received("Firma der venter længe", null);
		this.process.fireTimer(caseNumber, "event_assessmentOverdue");
		assertThat(this.process.passed(caseNumber, "endEvent_assessmentEscalated")).isEqualTo(1);
		assertThat(this.cases.journal(caseNumber)).anyMatch((subject) -> subject.startsWith("Fristen er overskredet"));
		assertThat(this.process.openTasks(caseNumber)).containsExactly("userTask_assessEnquiry");
	}

	@Test
	void escalatesLateStateAidAssessmentOnceMore() {
		String caseNumber = received("Firma der søger penge", null);
		this.process.fireTimer(caseNumber, "event_assessmentOverdue");
		assess(caseNumber,
				Map.of("flags", List.of("state_aid"), "nextStep", "ANSWER", "answerText", "Vi undersøger det."));
		this.process.fireTimer(caseNumber, "event_stateAidOverdue");
		assertThat(this.cases.journal(caseNumber).stream().filter((subject) -> subject.startsWith("Fristen er")))
			.hasSize(2);
		assertThat(this.process.openTasks(caseNumber)).containsExactly("userTask_assessStateAid");
	}

	@Test
	void answersOnlyWhatLegalAdviserWroteWhenStateAidMustBeDeclined() {
		String caseNumber = received("Firma der vil have huslejen sat ned", null);
		assess(caseNumber, Map.of("flags", List.of("state_aid"), "nextStep", "BOTH"));
		assertThat(groups(this.process.task(caseNumber, "assessStateAid"))).containsExactly(Groups.LEGAL);
		this.process.complete(caseNumber, "assessStateAid", Map.of("stateAidOutcome", "MUST_DECLINE", "stateAidReason",
				"Erhvervsfremmeloven § 14", "answerText", "Det må vi ikke."));
		assertThat(this.caseFiles.get(caseNumber).result()).isEqualTo(CaseResult.ANSWERED);
		assertThat(this.process.passed(caseNumber, "callActivity_taskforce")).isZero();
		assertThat(this.cases.journal(caseNumber)).contains("Vurdering af statsstøtte: Ønsket skal afvises");
		assertEndedAt(caseNumber, "endEvent_answered");
	}

	@Test
	void keepsConfidentialCaseWithManagers() {
		String caseNumber = received("Firma der flytter i hemmelighed", null);
		assess(caseNumber, Map.of("flags", List.of("confidential", "state_aid"), "nextStep", "PARTNERS"));
		this.process.complete(caseNumber, "assessStateAid",
				Map.of("stateAidOutcome", "MAY_CONTINUE", "stateAidReason", "Ingen støtte i spil."));
		assertThat(this.caseFiles.get(caseNumber).flags()).contains(Flag.CONFIDENTIAL, Flag.UNVERIFIED);
		assertThat(groups(this.process.task(caseNumber, "choosePartners"))).containsExactly(Groups.MANAGER);
	}

	@Test
	void worksWithTaskforceAndPartnersThenFollowsUpAndCloses() {
		String caseNumber = received("Firma med store planer", null);
		assess(caseNumber, Map.of("nextStep", "BOTH"));
		assertThat(this.caseFiles.get(caseNumber).status()).isEqualTo(CaseStatus.IN_PROGRESS);
		runTaskforce(caseNumber);
		assertThat(this.process.passed(caseNumber, "gateway_workDone")).isZero();
		this.process.complete(caseNumber, "choosePartners",
				Map.of("noneFits", true, "noneFitsReason", "Ingen passer."));
		followUpThreeTimes(caseNumber);
		this.process.complete(caseNumber, "closeCase", Map.of("result", "PARTLY_RESOLVED", "closingNote", "Godt nok."));
		CaseFile closed = this.caseFiles.get(caseNumber);
		assertThat(closed.result()).isEqualTo(CaseResult.PARTLY_RESOLVED);
		assertThat(closed.closedAt()).isNotNull();
		assertThat(this.cases.journal(caseNumber)).contains("Notat ved afslutning");
		assertEndedAt(caseNumber, "endEvent_completed");
	}

	private String register(Map<String, Object> values) {
		return this.process.start(CASEWORKER, CompanyEngagementProcess.KEY, values);
	}

	private String received(String companyName, String cvrNumber) {
		String caseNumber = this.engagements.start(enquiry(companyName, cvrNumber, false));
		this.process.runJobs(caseNumber);
		if (this.process.openTasks(caseNumber).contains("userTask_confirmCompany")) {
			this.process.complete(caseNumber, "confirmCompany",
					Map.of("companyDecision", "CONTINUE_UNVERIFIED", "companyName", companyName));
		}
		return caseNumber;
	}

	private static NewEngagement enquiry(String companyName, String cvrNumber, boolean suppliesHospitals) {
		return new NewEngagement(companyName, cvrNumber, "Ida Holm", "ida@firma.example", "97 12 34 56",
				"Vi vil gerne bygge en hal.", Channel.WEB, suppliesHospitals, null);
	}

	private static Map<String, Object> startForm(String companyName, String channel) {
		return Map.of("companyName", companyName, "contactName", "Ida Holm", "contactEmail", "ida@firma.example",
				"channel", channel, "text", "Vi vil gerne bygge en hal.");
	}

	private void assess(String caseNumber, Map<String, Object> values) {
		Map<String, Object> form = new HashMap<>(Map.of("caseType", "develop", "sector", "PRODUCTION", "needs",
				List.of("BUILDING_PERMIT"), "contactConsent", true));
		form.putAll(values);
		this.process.as(CASEWORKER, () -> {
			this.process.complete(this.process.task(caseNumber, "assessEnquiry"), form);
			return null;
		});
		this.process.runJobs(caseNumber);
	}

	private void runTaskforce(String caseNumber) {
		LocalDate meeting = this.workingDays.add(LocalDate.now(DanishWorkingDays.ZONE), 3);
		this.process.complete(caseNumber, "composeTaskforce",
				Map.of("lead", CASEWORKER, "members", List.of("byg", "plan"), "purpose", "Få hallen bygget",
						"meetingDate", meeting.toString(), "meetingTime", "10:00", "meetingPlace", "Rådhuset"));
		this.process.tasks(caseNumber, "answerInvitation").forEach((task) -> {
			this.process.complete(task, Map.of("answer", "YES", "conflictOfInterest", "NO"));
			this.process.runJobs(caseNumber);
		});
		this.process.complete(caseNumber, "holdTaskforceMeeting", Map.of("minutes", "Vi er enige."));
		this.process.complete(caseNumber, "closeTaskforce", Map.of("summary", "Hallen kan bygges."));
	}

	private void followUpThreeTimes(String caseNumber) {
		for (int round = 0; round < 3; round++) {
			this.process.fireTimer(caseNumber, "event_followUpDue");
			this.process.complete(caseNumber, "followUp", Map.of("reached", "NO", "callNote", "Ingen svarede."));
			this.process.complete(caseNumber, "registerEffect", Map.of());
		}
	}

	private List<String> groups(Task task) {
		return this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.map(IdentityLink::getGroupId)
			.filter((group) -> group != null)
			.toList();
	}

	private void assertEndedAt(String caseNumber, String endEvent) {
		assertThat(this.process.hasEnded(caseNumber)).isTrue();
		assertThat(this.process.passed(caseNumber, endEvent)).isGreaterThanOrEqualTo(1);
	}

}
