package dk.vaekstspor.partner;

import java.io.StringReader;
import java.util.List;
import java.util.Set;

import dk.vaekstspor.csv.CsvFault;
import dk.vaekstspor.csv.CsvMistake;
import dk.vaekstspor.csv.CsvRejected;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Sector;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@DataJdbcTest
@Import({ KnowledgePartners.class, ShippedDirectory.class })
class KnowledgePartnersTests {

	private static final String HEADER = "id,name,type,domain,town,competences,sectors,offers,company_size,trl,reach,"
			+ "confidence,source,note";

	private static final String ROBOTS = "robot-hus,\"Robothuset, Æ & Ø\",gts_institute,robot.dk,Herning,"
			+ "automation_robotics;metrology,ALL;PRODUCTION,Robotter,5-250+,3-9,local,high,robot.dk,";

	private static final String SCHOOL = "skole,Skolen,vocational_school,skole.dk,Ikast,apprentices,"
			+ "CONSTRUCTION,Lærlinge,1-250,n/a,regional,low,general knowledge,Bør bekræftes";

	@Autowired
	private KnowledgePartners partners;

	@Autowired
	private ShippedDirectory shippedDirectory;

	@BeforeEach
	void importTwo() {
		importLines(HEADER, ROBOTS, SCHOOL);
	}

	@Test
	void keepsEveryColumn() {
		assertThat(this.partners.find("robot-hus")).contains(new KnowledgePartner("robot-hus", "Robothuset, Æ & Ø",
				PartnerType.GTS_INSTITUTE, "robot.dk", "Herning",
				Set.of(Competence.AUTOMATION_ROBOTICS, Competence.METROLOGY), Set.of(Sector.PRODUCTION), true,
				"Robotter", "5-250+", "3-9", Reach.LOCAL, Confidence.HIGH, "robot.dk", "", null, PartnerStatus.ACTIVE));
	}

	@Test
	void loadsTheShippedDirectoryOnlyWhenThereIsNone() throws Exception {
		this.shippedDirectory.run(null);

		assertThat(this.partners.active()).extracting(KnowledgePartner::id).containsExactly("robot-hus", "skole");
	}

	@Test
	void acceptsAByteOrderMarkAndWindowsLineEnds() {
		importText("\uFEFF" + String.join("\r\n", HEADER, ROBOTS));

		assertThat(this.partners.active()).hasSize(1);
	}

	@Test
	void replacesTheDirectoryAndKeepsRemovedPartnersFindable() {
		importLines(HEADER, SCHOOL.replace("Skolen", "Den nye skole"));

		assertThat(this.partners.all()).extracting(KnowledgePartner::name).containsExactly("Den nye skole");
		assertThat(this.partners.find("robot-hus")).get()
			.extracting(KnowledgePartner::status)
			.isEqualTo(PartnerStatus.REMOVED);
	}

	@Test
	void bringsARemovedPartnerBackWithTheNextFile() {
		this.partners.remove("skole");
		importLines(HEADER, ROBOTS, SCHOOL);

		assertThat(this.partners.find("skole")).get().matches(KnowledgePartner::isActive);
	}

	@Test
	void neverProposesARemovedOrPausedPartner() {
		this.partners.remove("skole");
		this.partners.pause("robot-hus");

		assertThat(this.partners.active()).isEmpty();
		assertThat(this.partners.all()).extracting(KnowledgePartner::id).containsExactly("robot-hus");
	}

	@Test
	void doesNotResumeOrPauseARemovedPartner() {
		this.partners.remove("skole");
		this.partners.pause("skole");
		this.partners.resume("skole");

		assertThat(this.partners.find("skole")).get()
			.extracting(KnowledgePartner::status)
			.isEqualTo(PartnerStatus.REMOVED);
	}

	@Test
	void keepsPauseAndAddressWhenTheFileIsSilentAboutThem() {
		importLines(HEADER + ",email,status", ROBOTS + ",post@robot.dk,paused");
		importLines(HEADER, ROBOTS);

		assertThat(this.partners.find("robot-hus")).get()
			.extracting(KnowledgePartner::email, KnowledgePartner::status)
			.containsExactly("post@robot.dk", PartnerStatus.PAUSED);
		this.partners.resume("robot-hus");
		assertThat(this.partners.active()).hasSize(1);
	}

	@Test
	void ignoresRemovingAnUnknownPartner() {
		this.partners.remove("findes-ikke");

		assertThat(this.partners.active()).hasSize(2);
	}

	@Test
	void takesOverNothingOfAFileWithOneFault() {
		List<CsvFault> faults = faultsOf(HEADER, ROBOTS.replace("Robothuset", "Nyt navn"),
				SCHOOL.replace("apprentices", "apprentices;flying"));

		assertThat(faults)
			.containsExactly(new CsvFault(3, "competences", CsvMistake.UNKNOWN_VALUE, "apprentices;flying"));
		assertThat(this.partners.find("robot-hus")).get()
			.extracting(KnowledgePartner::name)
			.isEqualTo("Robothuset, Æ & Ø");
		assertThat(this.partners.active()).hasSize(2);
	}

	@Test
	void namesEveryFaultByLineAndColumn() {
		String wrong = "Skole Æ,,skole,ikke et domæne,Ikast,apprentices,SPACE,Tilbud,mange,12,global,sikker,,";

		assertThat(faultsOf(HEADER, ROBOTS, wrong)).extracting(CsvFault::line, CsvFault::column)
			.containsExactly(at("id"), at("name"), at("type"), at("domain"), at("sectors"), at("company_size"),
					at("trl"), at("reach"), at("confidence"));
	}

	@Test
	void countsLinesAndNotRecords() {
		String twoLines = ROBOTS.replace("Robothuset, ", "Robothuset\n");

		assertThat(faultsOf(HEADER, twoLines, SCHOOL, SCHOOL))
			.containsExactly(new CsvFault(5, "id", CsvMistake.DUPLICATE, "skole"));
	}

	@Test
	void refusesAFileWithoutAColumn() {
		assertThat(faultsOf(HEADER.replace("reach,", ""), ROBOTS.replace("local,", "")))
			.containsExactly(new CsvFault(1, "reach", CsvMistake.MISSING_COLUMN, ""));
	}

	@Test
	void refusesALineWithAMissingValue() {
		assertThat(faultsOf(HEADER, "skole,Skolen")).extracting(CsvFault::reason)
			.containsExactly(CsvMistake.WRONG_NUMBER_OF_VALUES);
	}

	@Test
	void refusesAFileWithoutRows() {
		assertThat(faultsOf(HEADER)).extracting(CsvFault::reason).containsExactly(CsvMistake.NO_ROWS);
	}

	@Test
	void refusesAnEmptyFile() {
		assertThat(faultsOf("")).isNotEmpty();
	}

	@Test
	void refusesAnOpenQuote() {
		assertThat(faultsOf(HEADER, "skole,\"Skolen")).extracting(CsvFault::reason).containsExactly(CsvMistake.NOT_CSV);
	}

	@Test
	void refusesALongText() {
		assertThat(faultsOf(HEADER, SCHOOL.replace("Skolen", "x".repeat(201)))).singleElement().satisfies((fault) -> {
			assertThat(fault.reason()).isEqualTo(CsvMistake.TOO_LONG);
			assertThat(fault.value()).hasSize(61);
		});
	}

	@Test
	void refusesABadAddress() {
		assertThat(faultsOf(HEADER + ",email", SCHOOL + ",skole.dk")).extracting(CsvFault::inDanish)
			.containsExactly("Linje 2, email: er ikke skrevet rigtigt (»skole.dk«).");
	}

	private static Tuple at(String column) {
		return Tuple.tuple(3L, column);
	}

	private List<CsvFault> faultsOf(String... lines) {
		return catchThrowableOfType(CsvRejected.class, () -> importLines(lines)).faults();
	}

	private void importLines(String... lines) {
		importText(String.join("\n", lines));
	}

	private void importText(String text) {
		this.partners.importCsv(new StringReader(text));
	}

}
