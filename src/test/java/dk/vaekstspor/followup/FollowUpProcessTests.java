package dk.vaekstspor.followup;

import java.math.BigDecimal;
import java.time.Instant;
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
import dk.vaekstspor.casefile.CaseStatus;
import dk.vaekstspor.engine.FormRejected;
import dk.vaekstspor.vocabulary.Channel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@VaekstsporTest
@CoversProcess(FollowUpProcess.KEY)
class FollowUpProcessTests {

	private static final String EMAIL = "hanne@firma.example";

	private static final Map<String, Object> ALL_IS_WELL = Map.of("reached", "YES", "satisfaction", "5", "promisesKept",
			"YES", "callNote", "Alt er godt.");

	private static final Map<String, Object> EFFECT = Map.of("jobsCreated", 4, "investmentDkk", 1_500_000,
			"obstacleRemoved", true, "effectNote", "Hallen er bygget.");

	@Autowired
	private OpenedCases cases;

	@Autowired
	private ProcessTesting process;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private FollowUpRounds rounds;

	@Autowired
	private Effects effects;

	@Autowired
	private FollowUpFacts facts;

	@Autowired
	private Surveys surveys;

	@Autowired
	private SurveyLinks links;

	@AfterEach
	void resetClock() {
		this.process.resetClock();
	}

	@Test
	void followsUpThreeTimesOnWorkingDays() {
		this.process.at(Instant.parse("2026-03-03T09:00:00Z"));
		String caseNumber = start(Channel.WEB, EMAIL, true);
		assertThat(this.caseFiles.get(caseNumber).status()).isEqualTo(CaseStatus.FOLLOW_UP);
		// Maundy Thursday 2026 is 2 April, the first working day after Easter is the 7th
		assertThat(round(caseNumber).dueOn()).isEqualTo(LocalDate.of(2026, 4, 7));
		assertThat(this.process.timer(caseNumber, "event_followUpDue").getDuedate())
			.isEqualTo(Instant.parse("2026-04-07T06:00:00Z"));
		completeRound(caseNumber);
		assertThat(round(caseNumber).dueOn()).isEqualTo(LocalDate.of(2026, 6, 1));
		completeRound(caseNumber);
		assertThat(round(caseNumber).dueOn()).isEqualTo(LocalDate.of(2027, 3, 3));
		completeRound(caseNumber);
		assertThat(round(caseNumber).round()).isEqualTo(3);
		assertThat(this.process.hasEnded(caseNumber)).isTrue();
		assertThat(this.process.passed(caseNumber, "endEvent_followedUp")).isEqualTo(1);
	}

	@Test
	void sendsSurveyToCompanyThatAgreed() {
		String caseNumber = due(Channel.OUTREACH, EMAIL, true);
		assertThat(round(caseNumber).surveySentAt()).isNotNull();
		assertThat(this.cases.journal(caseNumber)).anyMatch((subject) -> subject.startsWith("Hvordan gik det?"));
	}

	@Test
	void sendsNoSurveyToCompanyThatWasContactedUnasked() {
		String caseNumber = due(Channel.OUTREACH, EMAIL, false);
		assertNoSurvey(caseNumber);
	}

	@Test
	void sendsNoSurveyWithoutAddressButCallsAllTheSame() {
		String caseNumber = due(Channel.PHONE, "", true);
		assertNoSurvey(caseNumber);
	}

	@Test
	void keepsWhatWasHeardAndTheEffect() {
		String caseNumber = due(Channel.WEB, EMAIL, false);
		completeCall(caseNumber, ALL_IS_WELL);
		Call call = round(caseNumber).call();
		assertThat(call.satisfaction()).isEqualTo(5);
		assertThat(call.promisesKept()).isTrue();
		assertThat(call.note()).isEqualTo("Alt er godt.");
		long followUpId = round(caseNumber).id();
		this.process.complete(caseNumber, "registerEffect", EFFECT);
		Effect effect = this.effects.findByFollowUpId(followUpId).orElseThrow();
		assertThat(effect.jobsCreated()).isEqualTo(4);
		assertThat(effect.investmentDkk()).isEqualByComparingTo(BigDecimal.valueOf(1_500_000));
		assertThat(effect.collaborations()).isNull();
		assertThat(effect.obstacleRemoved()).isTrue();
	}

	@Test
	void goesOnWhenNobodyAnswersTheCall() {
		String caseNumber = due(Channel.WEB, EMAIL, false);
		completeCall(caseNumber, Map.of("reached", "NO", "callNote", "Ringede tre gange."));
		assertThat(round(caseNumber).call().satisfaction()).isNull();
		assertThat(this.process.openTasks(caseNumber)).containsExactly("userTask_registerEffect");
	}

	@Test
	void tellsManagersThatCallIsOverdue() {
		String caseNumber = due(Channel.WEB, EMAIL, false);
		this.process.fireTimer(caseNumber, "event_followUpOverdue");
		assertThat(this.process.passed(caseNumber, "endEvent_followUpEscalated")).isEqualTo(1);
		assertThat(this.cases.journal(caseNumber)).anyMatch((subject) -> subject.startsWith("Fristen er overskredet"));
		assertThat(this.process.openTasks(caseNumber)).containsExactly("userTask_followUp");
	}

	@Test
	void makesUpForDissatisfaction() {
		String caseNumber = due(Channel.WEB, EMAIL, false);
		completeCall(caseNumber,
				Map.of("reached", "YES", "satisfaction", "2", "promisesKept", "YES", "callNote", "Det trak ud."));
		assertThat(this.facts.ofRound(caseNumber).toString()).contains("nr. 1", "sendt, ikke besvaret endnu", "2 af 5",
				"Det trak ud.");
		assertThat(this.process.task(caseNumber, "handleDissatisfaction").getAssignee()).isEqualTo(OpenedCases.OWNER);
		this.process.complete(caseNumber, "handleDissatisfaction", Map.of("contactOutcome", "Vi har undskyldt."));
		assertThat(this.cases.journal(caseNumber)).contains("Rettet op efter utilfredshed");
		assertThat(this.process.openTasks(caseNumber)).containsExactly("userTask_registerEffect");
	}

	@Test
	void makesUpForBrokenPromiseOfSatisfiedCompany() {
		String caseNumber = due(Channel.WEB, EMAIL, false);
		completeCall(caseNumber,
				Map.of("reached", "YES", "satisfaction", "5", "promisesKept", "NO", "callNote", "Vejen mangler."));
		assertThat(this.process.openTasks(caseNumber)).containsExactly("userTask_handleDissatisfaction");
	}

	@Test
	void startsNewEngagementForNewNeeds() {
		String caseNumber = due(Channel.WEB, EMAIL, false);
		completeCall(caseNumber, with(ALL_IS_WELL, "newNeeds", true, "newNeedsText", "Vi mangler to svejsere."));
		CaseFile old = this.caseFiles.get(caseNumber);
		List<CaseFile> others = this.caseFiles.openCasesOf(old.companyId(), caseNumber);
		assertThat(others).hasSize(1);
		CaseFile grown = others.get(0);
		assertThat(grown.relatedCaseNumber()).isEqualTo(caseNumber);
		assertThat(grown.contactId()).isEqualTo(old.contactId());
		assertThat(grown.owner()).isEqualTo(old.owner());
		assertThat(this.caseFiles.enquiriesOf(grown.caseNumber()).get(0).text()).isEqualTo("Vi mangler to svejsere.");
		assertThat(this.process.hasEnded(grown.caseNumber())).isFalse();
		assertThat(this.process.openTasks(caseNumber)).containsExactly("userTask_registerEffect");
	}

	@Test
	void forgetsNewNeedsOfTheRoundBefore() {
		String caseNumber = due(Channel.WEB, EMAIL, false);
		completeCall(caseNumber, with(ALL_IS_WELL, "newNeeds", true, "newNeedsText", "Vi mangler to svejsere."));
		this.process.complete(caseNumber, "registerEffect", EFFECT);
		this.process.fireTimer(caseNumber, "event_followUpDue");
		completeCall(caseNumber, ALL_IS_WELL);
		assertThat(this.caseFiles.openCasesOf(this.caseFiles.get(caseNumber).companyId(), caseNumber)).hasSize(1);
	}

	@Test
	void notesSurveyOfSatisfiedCompany() {
		String caseNumber = due(Channel.WEB, EMAIL, false);
		this.surveys.answer(token(caseNumber), 4, "Tak for hjælpen");
		this.process.runJobs(caseNumber);
		assertThat(this.process.passed(caseNumber, "endEvent_surveyNoted")).isEqualTo(1);
		assertThat(this.process.openTasks(caseNumber)).containsExactly("userTask_followUp");
	}

	@Test
	void contactsCompanyThatAnsweredDissatisfied() {
		String caseNumber = due(Channel.WEB, EMAIL, false);
		this.surveys.answer(token(caseNumber), 1, "Ingen ringede tilbage");
		this.process.runJobs(caseNumber);
		assertThat(this.facts.ofSurvey(caseNumber).toString()).contains("tilfredshed 1 af 5: Ingen ringede tilbage");
		this.process.complete(caseNumber, "contactCompany", Map.of("contactOutcome", "Vi mødes på fredag."));
		assertThat(this.process.passed(caseNumber, "endEvent_companyContacted")).isEqualTo(1);
		assertThat(this.cases.journal(caseNumber)).contains("Samtale efter utilfreds svar på spørgeskema");
		assertThat(this.process.openTasks(caseNumber)).containsExactly("userTask_followUp");
	}

	@Test
	void keepsSurveyAnswerWhenFollowUpIsOver() {
		String caseNumber = due(Channel.WEB, EMAIL, false);
		String token = token(caseNumber);
		long followUpId = round(caseNumber).id();
		for (int round = 1; round < 3; round++) {
			completeCall(caseNumber, ALL_IS_WELL);
			this.process.complete(caseNumber, "registerEffect", EFFECT);
			this.process.fireTimer(caseNumber, "event_followUpDue");
		}
		completeCall(caseNumber, ALL_IS_WELL);
		this.process.complete(caseNumber, "registerEffect", EFFECT);
		assertThat(this.process.hasEnded(caseNumber)).isTrue();
		this.surveys.answer(token, 1, "Sent svar");
		assertThatThrownBy(() -> this.surveys.check(token)).isInstanceOf(SurveyAlreadyAnswered.class);
		assertThat(this.rounds.get(followUpId).caseNumber()).isEqualTo(caseNumber);
	}

	@Test
	void refusesCallWithoutSatisfaction() {
		String caseNumber = due(Channel.WEB, EMAIL, false);
		Map<String, Object> incomplete = Map.of("reached", "YES", "promisesKept", "YES", "callNote", "Godt.");
		assertThatThrownBy(() -> this.process.complete(caseNumber, "followUp", incomplete))
			.isInstanceOf(FormRejected.class);
		assertThat(round(caseNumber).call()).isNull();
		assertThat(this.process.openTasks(caseNumber)).containsExactly("userTask_followUp");
	}

	private String start(Channel channel, String email, boolean contactConsent) {
		String caseNumber = this.cases.workedOn(channel, email, contactConsent).caseNumber();
		this.cases.start(FollowUpProcess.KEY, caseNumber);
		this.process.runJobs(caseNumber);
		return caseNumber;
	}

	private String due(Channel channel, String email, boolean contactConsent) {
		String caseNumber = start(channel, email, contactConsent);
		this.process.fireTimer(caseNumber, "event_followUpDue");
		return caseNumber;
	}

	private void completeRound(String caseNumber) {
		this.process.fireTimer(caseNumber, "event_followUpDue");
		completeCall(caseNumber, ALL_IS_WELL);
		this.process.complete(caseNumber, "registerEffect", EFFECT);
	}

	private void completeCall(String caseNumber, Map<String, Object> values) {
		this.process.complete(caseNumber, "followUp", values);
	}

	private FollowUp round(String caseNumber) {
		return this.rounds.findFirstByCaseNumberOrderByRoundDesc(caseNumber).orElseThrow();
	}

	private String token(String caseNumber) {
		return this.links.tokenFor(round(caseNumber).id());
	}

	private void assertNoSurvey(String caseNumber) {
		assertThat(round(caseNumber).surveySentAt()).isNull();
		assertThat(this.cases.journal(caseNumber)).contains("Spørgeskema ikke sendt");
		assertThat(this.process.openTasks(caseNumber)).containsExactly("userTask_followUp");
	}

	private static Map<String, Object> with(Map<String, Object> values, String key, Object value, String otherKey,
			Object otherValue) {
		Map<String, Object> more = new HashMap<>(values);
		more.put(key, value);
		more.put(otherKey, otherValue);
		return more;
	}

}
