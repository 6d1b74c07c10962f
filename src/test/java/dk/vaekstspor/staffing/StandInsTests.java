package dk.vaekstspor.staffing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dk.vaekstspor.AssessedCases;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.conflictofinterest.ConflictsOfInterest;
import dk.vaekstspor.staff.Absence;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.taskforcefile.Composition;
import dk.vaekstspor.taskforcefile.ProposedTaskforce;
import dk.vaekstspor.taskforcefile.Refusal;
import dk.vaekstspor.taskforcefile.RequiredCompetence;
import dk.vaekstspor.taskforcefile.Seat;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.taskforcefile.TaskforceMember;
import dk.vaekstspor.taskforcefile.TaskforceMembers;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Need;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class StandInsTests {

	private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

	private static final Seat VERA = new Seat("vej1", Department.VEJ);

	@Autowired
	private StandIns standIns;

	@Autowired
	private TaskforceFiles taskforces;

	@Autowired
	private TaskforceMembers members;

	@Autowired
	private Roster roster;

	@Autowired
	private ConflictsOfInterest conflicts;

	@Autowired
	private Companies companies;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private ProcessTesting testing;

	private String caseNumber;

	@BeforeEach
	void seatVera() {
		this.testing.at(MONDAY);
		this.roster.save(staff("vej1").replacedBy("vej2").knowing(Competence.LOGISTICS_TRANSPORT));
		this.roster.save(staff("vej2"));
		this.roster.save(staff("vej3"));
		this.caseNumber = new AssessedCases(this.companies, this.caseFiles, this.engine, this.testing)
			.open(Need.ROAD_ACCESS);
		this.taskforces.require(this.caseNumber,
				List.of(new RequiredCompetence(null, Department.VEJ, "Vejen skal flyttes.")));
		this.taskforces.propose(this.caseNumber, new ProposedTaskforce(VERA, List.of(), Map.of(), false));
		this.taskforces.compose(this.caseNumber, new Composition(VERA, List.of(VERA), "Vej", MONDAY, "Her"), null);
	}

	@AfterEach
	void cleanUp() {
		this.testing.resetClock();
		Stream.of("vej1", "vej2", "vej3").forEach(this.roster::remove);
		this.taskforces.close(this.caseNumber, "Slut");
	}

	@Test
	void takesTheNamedSubstitute() {
		assertThat(find()).contains(new Seat("vej2", Department.VEJ));
	}

	@Test
	void takesWhoCoversTheSameWhenTheSubstituteIsAway() {
		this.roster.save(staff("vej2").away(new Absence(LocalDate.of(2026, 11, 1), null)));

		assertThat(find()).contains(new Seat("vej3", Department.VEJ));
	}

	@Test
	void neverTakesSomebodyWithAConflictOfInterestOrWithoutTime() {
		this.conflicts.declare("vej2", this.caseFiles.get(this.caseNumber).companyId(), "");
		this.roster.save(staff("vej3").withWeeklyHours(0));

		assertThat(find()).contains(Seat.of(Department.VEJ));
	}

	@Test
	void asksNobodyTwiceAndTheNextDepartmentLast() {
		TaskforceMember vera = member();
		this.members.decline(vera.id(), new Refusal("vej1", "Ferie", false));
		TaskforceMember second = this.standIns.inviteFor(vera.id()).orElseThrow();
		assertThat(this.standIns.find(second)).contains(new Seat("vej3", Department.VEJ));
		TaskforceMember third = this.standIns.inviteFor(second.id()).orElseThrow();
		assertThat(this.standIns.find(third)).contains(Seat.of(Department.VEJ));
		TaskforceMember department = this.standIns.inviteFor(third.id()).orElseThrow();

		assertThat(this.standIns.find(department)).contains(Seat.of(Department.PLAN));
	}

	private Optional<Seat> find() {
		return this.standIns.find(member());
	}

	private TaskforceMember member() {
		return this.members.get(this.members.invited(this.caseNumber).get(0));
	}

	private static StaffMember staff(String userId) {
		return StaffMember.of(userId, userId, null, Department.VEJ);
	}

}
