package dk.vaekstspor.taskforceinvitation;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.vaekstspor.CoversProcess;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.SentMails;
import dk.vaekstspor.TaskforceCases;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.casefile.JournalEntry;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.conflictofinterest.ConflictsOfInterest;
import dk.vaekstspor.engine.FormRejected;
import dk.vaekstspor.staff.Absence;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.taskforce.Taskforces;
import dk.vaekstspor.taskforcefile.MemberState;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.taskforcefile.TaskforceMember;
import dk.vaekstspor.vocabulary.Department;
import jakarta.mail.internet.MimeMessage;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@VaekstsporTest
@CoversProcess("taskforceInvitation")
class TaskforceInvitationProcessTests {

	private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

	private static final Instant FRIDAY_BEFORE_CHRISTMAS = Instant.parse("2026-12-23T08:00:00Z");

	private static final List<String> STAFF = List.of("natur1", "natur2", "natur3");

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private ProcessTesting testing;

	@Autowired
	private Journal journal;

	@Autowired
	private Roster roster;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private ConflictsOfInterest conflicts;

	@Autowired
	private TaskforceFiles taskforces;

	@Autowired
	private Taskforces running;

	private TaskforceCases cases;

	private SentMails mails;

	@BeforeEach
	void prepare(@Autowired Companies companies) {
		this.testing.at(MONDAY);
		this.cases = new TaskforceCases(companies, this.caseFiles, this.engine, this.testing);
		this.mails = new SentMails(this.journal);
		this.roster.save(staff("natur1", "Nanna Natur").replacedBy("natur2"));
		this.roster.save(staff("natur2", "Niels Natur"));
		this.roster.save(staff("natur3", "Nina Natur").away(new Absence(LocalDate.of(2026, 11, 1), null)));
	}

	@AfterEach
	void cleanUp() {
		this.testing.resetClock();
		STAFF.forEach(this.roster::remove);
	}

	@Test
	void takesInWhoeverSaysYes() {
		String caseNumber = this.cases.inviting("natur1");

		this.cases.accept(caseNumber, "natur1");

		assertThat(member(caseNumber, "natur1").state()).isEqualTo(MemberState.ACCEPTED);
		assertThat(this.testing.passed(caseNumber, "endEvent_memberJoined")).isOne();
		assertThat(this.testing.openTasks(caseNumber)).containsExactly("userTask_holdTaskforceMeeting");
		assertThat(this.mails.of(caseNumber, "taskforce-meeting")).hasSize(1);
	}

	@Test
	void invitesTheStandInWhenAMemberDeclines() {
		String caseNumber = this.cases.inviting("natur1", "byg");

		this.cases.decline(caseNumber, "natur1");

		assertThat(invited(caseNumber)).containsExactlyInAnyOrder("natur2", "byg");
		assertThat(member(caseNumber, "natur1").state()).isEqualTo(MemberState.DECLINED);
		assertThat(member(caseNumber, "natur2").replacesId()).isEqualTo(member(caseNumber, "natur1").id());
		assertThat(this.mails.of(caseNumber, "taskforce-invitation")).flatExtracting(SentMails::to)
			.containsExactlyInAnyOrder("natur1@vaekstspor.example", "byg@vaekstspor.example",
					"natur2@vaekstspor.example");
		assertThat(this.mails.of(caseNumber, "taskforce-withdrawal")).flatExtracting(SentMails::to)
			.containsExactly("natur1@vaekstspor.example");
		assertThat(subjects(caseNumber)).contains("Taskforce: Deltager ikke");
	}

	@Test
	void remembersWhoAnsweredForADepartment() {
		String caseNumber = this.cases.inviting("department:BYG");

		this.cases.answer(caseNumber, this.testing.task(caseNumber, "answerInvitation"), "byg",
				Map.of("answer", "YES", "conflictOfInterest", "NO"));

		assertThat(member(caseNumber, "byg").state()).isEqualTo(MemberState.ACCEPTED);
		assertThat(SentMails.to(this.mails.of(caseNumber, "taskforce-meeting").get(0)))
			.contains("byg@vaekstspor.example");
	}

	@Test
	void registersAConflictOfInterestAndAsksSomebodyElse() {
		String caseNumber = this.cases.inviting("natur1");

		this.cases.answer(caseNumber, "natur1",
				Map.of("answer", "NO", "conflictOfInterest", "YES", "declineReason", "Min bror ejer den."));

		assertThat(this.conflicts.isConflicted("natur1", companyId(caseNumber))).isTrue();
		assertThat(member(caseNumber, "natur1").conflictOfInterest()).isTrue();
		assertThat(invited(caseNumber)).containsExactly("natur2");
		assertThat(subjects(caseNumber)).contains("Taskforce: Inhabil");
	}

	@Test
	void refusesAYesFromSomebodyWithAConflictOfInterest() {
		String caseNumber = this.cases.inviting("natur1");

		assertThatExceptionOfType(FormRejected.class)
			.isThrownBy(
					() -> this.cases.answer(caseNumber, "natur1", Map.of("answer", "YES", "conflictOfInterest", "YES")))
			.withMessageContaining("Du kan ikke deltage, når du er inhabil");
		assertThat(invited(caseNumber)).containsExactly("natur1");
		assertThat(this.conflicts.isConflicted("natur1", companyId(caseNumber))).isFalse();
	}

	@Test
	void asksTheStandInOfSomebodyWhoGetsIntoTheRegister() {
		String caseNumber = this.cases.inviting("natur1");

		this.conflicts.declare("natur1", companyId(caseNumber), "");
		this.testing.runJobs(caseNumber);

		assertThat(member(caseNumber, "natur1").state()).isEqualTo(MemberState.LEFT);
		assertThat(invited(caseNumber)).containsExactly("natur2");
	}

	@Test
	void nobodyCanSayYesForSomebodyInTheRegister() {
		String caseNumber = this.cases.inviting("natur1");
		String other = this.cases.start();
		this.conflicts.declare("natur1", companyId(other), "");
		this.caseFiles.linkCompany(caseNumber, companyId(other));
		Task invitation = this.cases.invitation(caseNumber, "natur1");

		assertThatExceptionOfType(FormRejected.class)
			.isThrownBy(() -> this.cases.answer(caseNumber, invitation, "leder",
					Map.of("answer", "YES", "conflictOfInterest", "NO")))
			.withMessageContaining("Den inviterede er inhabil");
		assertThat(member(caseNumber, "natur1").state()).isEqualTo(MemberState.INVITED);
	}

	@Test
	void asksNobodyInTheRegisterToStepIn() {
		String caseNumber = this.cases.inviting("natur1");
		this.conflicts.declare("natur2", companyId(caseNumber), "");

		this.cases.decline(caseNumber, "natur1");

		assertThat(this.testing.task(caseNumber, "answerInvitation").getAssignee()).isNull();
	}

	@Test
	void demandsADeclaration() {
		String caseNumber = this.cases.inviting("natur1");

		assertThatExceptionOfType(FormRejected.class)
			.isThrownBy(() -> this.cases.answer(caseNumber, "natur1", Map.of("answer", "YES")));
	}

	@Test
	void remindsAfterOneWorkingDay() {
		String caseNumber = this.cases.inviting("natur1");
		assertThat(due(caseNumber, "event_answerDue")).isEqualTo("2026-11-24T15:00:00Z");

		this.testing.at(Instant.parse("2026-11-24T15:00:00Z"));
		this.testing.fireTimer(caseNumber, "event_answerDue");

		assertThat(this.mails.of(caseNumber, "taskforce-invitation-reminder")).flatExtracting(SentMails::to)
			.containsExactly("natur1@vaekstspor.example");
		assertThat(this.testing.passed(caseNumber, "endEvent_memberReminded")).isOne();
		assertThat(invited(caseNumber)).containsExactly("natur1");
	}

	@Test
	void countsNeitherWeekendsNorHolidaysAsTimeToAnswer() {
		this.testing.at(FRIDAY_BEFORE_CHRISTMAS);
		String caseNumber = this.cases.start();
		Map<String, Object> composition = TaskforceCases.composition("natur1");
		composition.put("meetingDate", "2027-01-07");
		this.testing.complete(caseNumber, "composeTaskforce", composition);

		assertThat(due(caseNumber, "event_answerDue")).isEqualTo("2026-12-28T15:00:00Z");
		assertThat(due(caseNumber, "event_noAnswer")).isEqualTo("2026-12-29T15:00:00Z");
	}

	@Test
	void asksTheStandInAfterTwoWorkingDaysOfSilence() {
		String caseNumber = this.cases.inviting("natur1");
		assertThat(due(caseNumber, "event_noAnswer")).isEqualTo("2026-11-25T15:00:00Z");

		this.testing.at(Instant.parse("2026-11-25T15:00:00Z"));
		this.testing.fireTimer(caseNumber, "event_noAnswer");

		assertThat(member(caseNumber, "natur1").state()).isEqualTo(MemberState.NO_ANSWER);
		assertThat(invited(caseNumber)).containsExactly("natur2");
		assertThat(due(caseNumber, "event_noAnswer")).isEqualTo("2026-11-27T15:00:00Z");
	}

	@Test
	void asksTheDepartmentThenTheOneThatStandsInForItAndLeavesTheSeatEmptyInTheEnd() {
		String caseNumber = this.cases.inviting("natur1");

		this.testing.fireTimer(caseNumber, "event_noAnswer");
		this.testing.fireTimer(caseNumber, "event_noAnswer");

		Task wholeDepartment = this.testing.task(caseNumber, "answerInvitation");
		assertThat(wholeDepartment.getAssignee()).isNull();
		assertThat(this.engine.getTaskService().getIdentityLinksForTask(wholeDepartment.getId())).extracting("groupId")
			.contains("department-NATUR");
		this.testing.fireTimer(caseNumber, "event_noAnswer");
		assertThat(asked(caseNumber)).last()
			.extracting(TaskforceMember::department, TaskforceMember::wholeDepartment)
			.containsExactly(Department.MILJO, true);
		untilNobodyIsLeft(caseNumber);
		assertThat(this.testing.openTasks(caseNumber)).containsExactly("userTask_holdTaskforceMeeting");
		assertThat(asked(caseNumber)).extracting(TaskforceMember::state)
			.hasSizeGreaterThan(3)
			.containsOnly(MemberState.NO_ANSWER);
		assertThat(this.mails.of(caseNumber, "taskforce-seat-empty")).flatExtracting(SentMails::to)
			.containsExactlyInAnyOrder("sagsbehandler@vaekstspor.example", "leder@vaekstspor.example");
	}

	@Test
	void asksTheStandInWhenSomebodyFallsIllBeforeAnswering() {
		String caseNumber = this.cases.inviting("natur1");

		replace(caseNumber, "natur1", null);

		assertThat(member(caseNumber, "natur1").state()).isEqualTo(MemberState.LEFT);
		assertThat(invited(caseNumber)).containsExactly("natur2");
		assertThat(this.testing.passed(caseNumber, "event_memberUnavailable")).isOne();
		assertThat(subjects(caseNumber)).contains("Taskforce: Deltager erstattes");
	}

	@Test
	void withdrawsTheInvitationOfTheRightMemberOnly() {
		String caseNumber = this.cases.inviting("natur1", "byg");

		replace(caseNumber, "byg", "natur2");

		assertThat(invited(caseNumber)).containsExactlyInAnyOrder("natur1", "natur2");
	}

	@Test
	void updatesTheMeetingWhenSomebodyJoinsLate() throws Exception {
		String caseNumber = this.cases.inviting("natur1", "byg");
		this.cases.accept(caseNumber, "natur1");
		this.cases.accept(caseNumber, "byg");

		replace(caseNumber, "natur1", null);
		this.cases.accept(caseNumber, "natur2");

		assertThat(this.testing.passed(caseNumber, "sendTask_updateMeeting")).isOne();
		assertThat(this.mails.of(caseNumber, "taskforce-withdrawal")).flatExtracting(SentMails::to)
			.containsExactly("natur1@vaekstspor.example");
		assertThat(calendar(caseNumber, "taskforce-withdrawal"))
			.contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED", "mailto:natur1@")
			.doesNotContain("mailto:byg@", "mailto:natur2@");
		assertThat(calendar(caseNumber, "taskforce-meeting"))
			.contains("METHOD:REQUEST", "SEQUENCE:1", "mailto:byg@", "mailto:natur2@")
			.doesNotContain("mailto:natur1@");
		assertThat(this.mails.of(caseNumber, "taskforce-meeting")).hasSize(2)
			.last()
			.satisfies((mail) -> assertThat(SentMails.to(mail)).containsExactly("sagsbehandler@vaekstspor.example",
					"byg@vaekstspor.example", "natur2@vaekstspor.example"));
		assertThat(this.testing.openTasks(caseNumber)).containsExactly("userTask_holdTaskforceMeeting");
	}

	@Test
	void leavesTheSeatEmptyWhenNobodyCanReplaceWhoeverLeft() {
		String caseNumber = this.cases.inviting("department:BYG");
		this.cases.answer(caseNumber, this.testing.task(caseNumber, "answerInvitation"), "byg",
				Map.of("answer", "YES", "conflictOfInterest", "NO"));

		replace(caseNumber, "byg", null);
		untilNobodyIsLeft(caseNumber);

		assertThat(this.mails.of(caseNumber, "taskforce-seat-empty")).hasSize(1);
		assertThat(this.testing.openTasks(caseNumber)).containsExactly("userTask_holdTaskforceMeeting");
	}

	/** The departments that stand in are asked one after the other. */
	private void untilNobodyIsLeft(String caseNumber) {
		for (int asked = 0; asked < 5 && this.testing.passed(caseNumber, "endEvent_seatEmpty") == 0; asked++) {
			this.testing.fireTimer(caseNumber, "event_noAnswer");
		}
		assertThat(this.testing.passed(caseNumber, "endEvent_seatEmpty")).isOne();
	}

	private void replace(String caseNumber, String userId, String successor) {
		long memberId = member(caseNumber, userId).id();
		this.testing.as("leder", () -> {
			this.running.replaceMember(caseNumber, memberId, Optional.ofNullable(successor), "Ferie");
			return null;
		});
		this.testing.runJobs(caseNumber);
	}

	private List<String> invited(String caseNumber) {
		return this.testing.tasks(caseNumber, "answerInvitation").stream().map(Task::getAssignee).toList();
	}

	/** The entry in the last of those mails. */
	private String calendar(String caseNumber, String template) throws Exception {
		List<MimeMessage> sent = this.mails.of(caseNumber, template);
		InputStream entry = (InputStream) SentMails.content(sent.get(sent.size() - 1), "text/calendar");
		return new String(entry.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n ", "");
	}

	private String due(String caseNumber, String timer) {
		return this.testing.timer(caseNumber, timer).getDuedate().toInstant().toString();
	}

	private TaskforceMember member(String caseNumber, String userId) {
		return asked(caseNumber).stream()
			.filter((member) -> userId.equals(member.userId()))
			.reduce((first, last) -> last)
			.orElseThrow();
	}

	private List<TaskforceMember> asked(String caseNumber) {
		return this.taskforces.membersOf(caseNumber)
			.stream()
			.filter((member) -> member.state() != MemberState.PROPOSED)
			.toList();
	}

	private long companyId(String caseNumber) {
		return this.caseFiles.get(caseNumber).companyId();
	}

	private List<String> subjects(String caseNumber) {
		return this.journal.of(caseNumber).stream().map(JournalEntry::subject).toList();
	}

	private static StaffMember staff(String userId, String name) {
		// The other tests leave open taskforces behind.
		return StaffMember.of(userId, name, userId + "@vaekstspor.example", Department.NATUR).withWeeklyHours(1000);
	}

}
