package dk.vaekstspor.actionplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.vaekstspor.actionplan.ActionState.Kind;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.workingdays.DanishCalendar;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;

import static org.assertj.core.api.Assertions.assertThat;

@DataJdbcTest
class PromisesTests {

	private static final String CASE = "2026-00001";

	private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

	@Autowired
	private ActionRecords records;

	@Test
	void tellsWhatWhoWhenAndHowItWent() {
		plan("Giv byggetilladelse.", Department.BYG);
		at("2026-12-02T09:00:00Z").complete(plan("Send vejledning", Department.BYG), "Internt notat");
		at("2026-12-02T09:00:00Z").giveUp(plan("Find tilskud", Department.JURA), "Internt notat");
		at("2026-12-02T09:00:00Z").waitForCompany(plan("Vis grunden", Department.GRUND), "Internt notat");

		assertThat(promises("2026-12-02T10:00:00Z").lines(CASE)).containsExactly(
				"Byggesag: Giv byggetilladelse – lovet til 04.12.2026.",
				"Byggesag: Send vejledning – lovet til 04.12.2026, udført 02.12.2026.",
				"Kommunens jurister: Find tilskud – lovet til 04.12.2026, kunne ikke lade sig gøre.",
				"Grundsalg og ejendomme: Vis grunden – lovet til 04.12.2026, venter på virksomheden.");
		assertThat(promises("2026-12-05T10:00:00Z").lines(CASE).get(0)).endsWith("04.12.2026, ikke gjort endnu.");
		assertThat(promises("2026-12-05T10:00:00Z").text("2026-00002")).isEqualTo("Der er ikke aftalt indsatser.");
	}

	@Test
	void aPromiseIsOverdueWhenTheTownHallHasClosedOnItsDay() {
		plan("Giv byggetilladelse", Department.BYG);

		assertThat(promises("2026-12-04T14:59:59Z").overdue(CASE)).isEmpty();
		assertThat(promises("2026-12-04T15:00:01Z").overdue(CASE))
			.isEqualTo("Byggesag: Giv byggetilladelse – skulle være gjort 04.12.2026");
		assertThat(promises("2026-12-07T08:00:00Z").overdue(CASE)).endsWith("04.12.2026 (1 hverdag)");
	}

	@Test
	void whatIsParkedOrEndedIsNeverOverdue() {
		at("2026-12-02T09:00:00Z").complete(plan("Send vejledning", Department.BYG), "Gjort");
		at("2026-12-02T09:00:00Z").waitForCompany(plan("Vis grunden", Department.GRUND), "Vent");

		assertThat(promises("2026-12-14T10:00:00Z").overdue(CASE)).isEmpty();
	}

	@Test
	void aPauseLastsUntilTheAnswer() {
		long id = plan("Vis grunden", Department.GRUND);
		Action waiting = at("2026-12-02T09:00:00Z").waitForCompany(id, "Vent");

		assertThat(promises("2026-12-07T10:00:00Z").pause(waiting)).isEqualTo("siden 02.12.2026 (3 hverdage)");
		Action resumed = at("2026-12-07T10:00:00Z").resume(id, Optional.empty(), "Svar");
		assertThat(states("2026-12-07T10:00:00Z").of(resumed)).isEqualTo(new ActionState(Kind.RUNNING, null, 2));
	}

	@Test
	void everyDepartmentHasANameThatACompanyUnderstands() {
		assertThat(List.of(Department.values())).extracting(Department::publicName)
			.doesNotHaveDuplicates()
			.allSatisfy((name) -> assertThat(name).doesNotContainPattern("[/()]").isNotBlank());
	}

	private long plan(String title, Department department) {
		return at(MONDAY.toString())
			.plan(new PlannedAction(CASE, title, department, LocalDate.of(2026, 12, 4), "sagsbehandler"))
			.id();
	}

	private Promises promises(String now) {
		return new Promises(at(now), states(now));
	}

	private static ActionStates states(String now) {
		return new ActionStates(DanishCalendar.workingDays(), clock(now));
	}

	private Actions at(String now) {
		return new Actions(this.records, DanishCalendar.workingDays(), clock(now));
	}

	private static Clock clock(String now) {
		return Clock.fixed(Instant.parse(now), DanishWorkingDays.ZONE);
	}

}
