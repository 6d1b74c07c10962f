package dk.vaekstspor.staff;

import java.util.List;

import dk.vaekstspor.csv.CsvFault;
import dk.vaekstspor.vocabulary.Department;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@DataJdbcTest
@Import({ Roster.class, RosterKeeping.class, RosterTesting.class })
class RosterKeepingTests {

	@Autowired
	private Roster roster;

	@Autowired
	private RosterKeeping keeping;

	@Autowired
	private RosterTesting taskforces;

	@BeforeEach
	void fillRoster() {
		this.taskforces.noOpenTaskforces();
		this.keeping.add(entry("bo", "Bo Bro", ""));
		this.keeping.add(entry("anna", "Anna Ask", "bo"));
	}

	@Test
	void keepsWhatWasWritten() {
		assertThat(this.roster.find("anna")).get()
			.extracting(StaffMember::name, StaffMember::department, StaffMember::substituteUserId)
			.containsExactly("Anna Ask", Department.BYG, "bo");
	}

	@Test
	void addsNobodyTwice() {
		assertThat(faultsOf(() -> this.keeping.add(entry("anna", "En anden", ""))))
			.containsExactly(RosterColumn.USER_ID.fault(1, RosterMistake.TAKEN, "anna"));
	}

	@Test
	void namesEveryFieldAtFaultInTheirOrder() {
		StaffEntry wrong = new StaffEntry("", "Ring 010190-1234", "x", "BYG", List.of("MARS"), null, "ingen", "99",
				List.of("2026-12-02..2026-12-01"));

		assertThat(faultsOf(() -> this.keeping.add(wrong))).extracting(CsvFault::column)
			.containsExactly("user_id", "name", "email", "other_departments", "substitute", "weekly_hours", "absences");
	}

	@Test
	void letsTheFirstOfTwoManagersWin() {
		long seen = version("anna");
		this.keeping.change("anna", entry("anna", "Anna Først", "bo"), seen);

		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.keeping.change("anna", entry("anna", "Anna Sidst", "bo"), seen));
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.keeping.remove("anna", seen));
		assertThat(this.roster.find("anna")).get().extracting(StaffMember::name).isEqualTo("Anna Først");
	}

	@Test
	void changesNobodyWhoIsGone() {
		assertThatExceptionOfType(StaffMemberUnknown.class)
			.isThrownBy(() -> this.keeping.change("carl", entry("carl", "Carl", ""), 0));
		assertThatExceptionOfType(StaffMemberUnknown.class).isThrownBy(() -> this.keeping.remove("carl", 0));
	}

	@Test
	void leavesNobodyWithASubstituteWhoIsGone() {
		this.keeping.remove("bo", version("bo"));

		assertThat(this.roster.all()).singleElement().extracting(StaffMember::substituteUserId).isNull();
	}

	@Test
	void removesNobodyWhoIsInAnOpenTaskforce() {
		this.taskforces.openTaskforces("bo", 2);

		assertThat(catchThrowableOfType(StaffMemberNeeded.class, () -> this.keeping.remove("bo", version("bo")))
			.openTaskforces()).isEqualTo(2);
		assertThat(this.roster.find("bo")).isPresent();
	}

	private long version(String userId) {
		return this.roster.find(userId).orElseThrow().version();
	}

	private static List<CsvFault> faultsOf(Runnable change) {
		return catchThrowableOfType(StaffEntryRejected.class, change::run).faults();
	}

	private static StaffEntry entry(String userId, String name, String substitute) {
		return new StaffEntry(userId, name, "", "BYG", List.of(), List.of("fire_safety"), substitute, "6", List.of());
	}

}
