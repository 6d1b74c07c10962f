package dk.vaekstspor.staff;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

import dk.vaekstspor.csv.CsvFault;
import dk.vaekstspor.csv.CsvMistake;
import dk.vaekstspor.csv.CsvReason;
import dk.vaekstspor.csv.CsvRejected;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Department;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@DataJdbcTest
@Import({ Roster.class, RosterFiles.class, RosterTesting.class })
class RosterFilesTests {

	private static final String HEADER = "user_id,name,email,department,other_departments,competences,substitute,"
			+ "weekly_hours,absences\n";

	private static final String ANNA = "anna,Anna Æbletræ,anna@example.dk,BYG,PLAN;LAND,fire_safety,bo,4,"
			+ "2026-12-24..2026-12-31;2027-01-05..\n";

	private static final String BO = "bo,\"Bo, den =unge\",,VEJ,,,,0,\n";

	@Autowired
	private Roster roster;

	@Autowired
	private RosterFiles files;

	@Autowired
	private RosterTesting taskforces;

	@BeforeEach
	void nobodyIsBusy() {
		this.taskforces.noOpenTaskforces();
		replace(HEADER + ANNA + BO);
	}

	@Test
	void keepsEveryColumn() {
		StaffMember anna = StaffMember.of("anna", "Anna Æbletræ", "anna@example.dk", Department.BYG)
			.speakingFor(Department.PLAN, Department.LAND)
			.knowing(Competence.FIRE_SAFETY)
			.replacedBy("bo")
			.withWeeklyHours(4)
			.away(new Absence(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31)),
					new Absence(LocalDate.of(2027, 1, 5), null));

		assertThat(this.roster.find("anna")).get().extracting((found) -> found.at(null)).isEqualTo(anna);
		assertThat(this.roster.find("bo")).get()
			.extracting(StaffMember::email, StaffMember::weeklyHours)
			.containsExactly(null, 0);
	}

	@Test
	void exportsWhatItImportsByteForByte() {
		String exported = this.files.export();

		RosterChanges changes = replace(exported);

		assertThat(changes).isEqualTo(new RosterChanges(List.of(), List.of(), List.of()));
		assertThat(this.files.export()).isEqualTo(exported);
		replace(HEADER + "ny,Ny,,JOB,,,,1,\n");
		replace(exported);
		assertThat(this.files.export()).isEqualTo(exported);
	}

	@Test
	void replacesTheRosterAndLeavesAloneWhoStaysTheSame() {
		long version = this.roster.find("anna").orElseThrow().version();

		RosterChanges changes = replace(HEADER + ANNA + BO.replace("VEJ", "GRUND") + "ny,Ny Kollega,,JOB,,,,6,\n");

		assertThat(changes.added()).extracting(StaffMember::userId).containsExactly("ny");
		assertThat(changes.changed()).extracting(StaffMember::userId).containsExactly("bo");
		assertThat(this.roster.find("anna").orElseThrow().version()).isEqualTo(version);
		assertThat(replace(HEADER + BO).removed()).hasSize(2);
		assertThat(this.roster.all()).extracting(StaffMember::userId).containsExactly("bo");
	}

	@Test
	void onlyTellsWhatAFileWouldChange() {
		assertThat(this.files.check(new StringReader(HEADER + BO)).removed()).extracting(StaffMember::userId)
			.containsExactly("anna");
		assertThat(this.roster.all()).hasSize(2);
	}

	@Test
	void letsNobodyVanishWhoIsInAnOpenTaskforce() {
		this.taskforces.openTaskforces("anna", 1);

		assertThat(faultsOf(HEADER + BO)).containsExactly(new CsvFault(1, "user_id", RosterMistake.NEEDED, "anna"));
		assertThat(this.roster.find("anna")).isPresent();
	}

	@Test
	void takesOverNothingOfAFileWithOneFault() {
		faultsOf(HEADER + ANNA.replace("Anna Æbletræ", "Nyt navn") + BO.replace("VEJ", "VEJE"));

		assertThat(this.roster.find("anna")).get().extracting(StaffMember::name).isEqualTo("Anna Æbletræ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			user_id           | anna b              | MALFORMED
			user_id           | bo                  | DUPLICATE
			name              | ''                  | MISSING_VALUE
			email             | anna.example.dk     | MALFORMED
			department        | BYGGE               | UNKNOWN_VALUE
			department        | BYG;PLAN            | UNKNOWN_VALUE
			other_departments | PLAN;MARS           | UNKNOWN_VALUE
			competences       | flying              | UNKNOWN_VALUE
			substitute        | anna                | OWN_SUBSTITUTE
			substitute        | carl                | SUBSTITUTE_UNKNOWN
			weekly_hours      | 38                  | NOT_HOURS
			weekly_hours      | 3,5                 | NOT_HOURS
			weekly_hours      | -1                  | NOT_HOURS
			absences          | 24.12.2026          | NOT_AN_ABSENCE
			absences          | 2026-02-30..        | NOT_AN_ABSENCE
			absences          | 2026-12-02..2026-12-01 | ENDS_BEFORE_IT_BEGINS
			""")
	void namesLineColumnAndReasonOfAFault(String column, String value, String reason) {
		String[] cells = "anna,Anna,,BYG,,,,6,".split(",", -1);
		List<String> columns = List.of(HEADER.strip().split(","));
		cells[columns.indexOf(column)] = '"' + value + '"';

		assertThat(faultsOf(HEADER + BO + String.join(",", cells) + "\n"))
			.containsExactly(new CsvFault(3, column, reason(reason), value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "name", "user_id", "substitute" })
	void refusesACprNumberAndDoesNotRepeatIt(String column) {
		String[] cells = "anna,Anna,,BYG,,,bo,6,".split(",", -1);
		cells[List.of(HEADER.strip().split(",")).indexOf(column)] = "010190-1234";
		String row = String.join(",", cells) + "\n";

		assertThat(faultsOf(HEADER + BO + row)).first().satisfies((fault) -> {
			assertThat(fault.column()).isEqualTo(column);
			assertThat(fault.reason()).isEqualTo(RosterMistake.CPR_NUMBER);
			assertThat(fault.inDanish()).doesNotContain("010190");
		});
	}

	@Test
	void refusesWhatIsTooLong() {
		assertThat(faultsOf(HEADER + BO + "x".repeat(65) + ",Navn,,BYG,,,,6,\n")).singleElement()
			.extracting(CsvFault::reason)
			.isEqualTo(CsvMistake.TOO_LONG);
	}

	@Test
	void collectsEveryFaultInTheOrderOfTheFile() {
		assertThat(faultsOf(HEADER + "anna,,,BYG,,,carl,6,\nbo,Bo,,,,,,x,\n"))
			.extracting(CsvFault::line, CsvFault::column)
			.containsExactly(Tuple.tuple(2L, "name"), Tuple.tuple(2L, "substitute"), Tuple.tuple(3L, "department"),
					Tuple.tuple(3L, "weekly_hours"));
	}

	private static CsvReason reason(String name) {
		return List.of(CsvMistake.values())
			.stream()
			.filter((mistake) -> mistake.name().equals(name))
			.map(CsvReason.class::cast)
			.findFirst()
			.orElseGet(() -> RosterMistake.valueOf(name));
	}

	private List<CsvFault> faultsOf(String csv) {
		return catchThrowableOfType(CsvRejected.class, () -> replace(csv)).faults();
	}

	private RosterChanges replace(String csv) {
		return this.files.replace(new StringReader(csv));
	}

}
