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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@DataJdbcTest
@RecordApplicationEvents
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

	@Autowired
	private ApplicationEvents events;

	@BeforeEach
	void importTwo() {
		importLines(HEADER, ROBOTS, SCHOOL);
	}

	@Test
	void keepsEveryColumn() {
		assertThat(this.partners.find("robot-hus")).contains(SamplePartner.of("robot-hus")
			.named("Robothuset, Æ & Ø")
			.type(PartnerType.GTS_INSTITUTE)
			.domain("robot.dk")
			.knowing(Competence.AUTOMATION_ROBOTICS, Competence.METROLOGY)
			.bestIn(Sector.PRODUCTION)
			.servingAll()
			.offering("Robotter")
			.build());
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
	void keepsTheOrderOfTheFile() {
		importLines(HEADER, SCHOOL, ROBOTS.replace("automation_robotics;metrology", "metrology;automation_robotics"));

		assertThat(this.partners.inOrder()).extracting(KnowledgePartner::id).containsExactly("skole", "robot-hus");
		assertThat(this.partners.find("robot-hus").orElseThrow().competences()).containsExactly(Competence.METROLOGY,
				Competence.AUTOMATION_ROBOTICS);
	}

	@Test
	void takesOptionalFactsAndKeepsThemWhenTheFileIsSilent() {
		importLines(HEADER + ",languages,capacity,conflicts", SCHOOL + ",en;da,3,12345678;87654321", ROBOTS + ",,,");
		importLines(HEADER, SCHOOL, ROBOTS);

		assertThat(this.partners.find("skole")).get()
			.extracting(KnowledgePartner::languages, KnowledgePartner::capacity, KnowledgePartner::conflicts)
			.containsExactly(List.of(SpokenLanguage.EN, SpokenLanguage.DA), 3, List.of("12345678", "87654321"));
		assertThat(this.partners.find("robot-hus")).get()
			.extracting(KnowledgePartner::languages, KnowledgePartner::capacity, KnowledgePartner::conflicts)
			.containsExactly(List.of(), null, List.of());
	}

	@Test
	void refusesOptionalFactsThatAreWrong() {
		assertThat(
				faultsOf(HEADER + ",status,languages,capacity,conflicts", SCHOOL + ",removed,se,-1,1234567;12345678"))
			.extracting(CsvFault::column)
			.containsExactly("status", "languages", "capacity", "conflicts");
	}

	@Test
	void refusesACprNumberWithoutQuotingIt() {
		assertThat(faultsOf(HEADER, SCHOOL.replace("Bør bekræftes", "Ring til 010190-1234")))
			.extracting(CsvFault::inDanish)
			.containsExactly("Linje 2, note: ser ud til at indeholde et CPR-nummer. Skriv uden.");
	}

	@Test
	void tellsWhichPartnersAFileChanged() {
		importLines(HEADER, SCHOOL.replace("Skolen", "Den nye skole"), ROBOTS.replace("robot-hus", "nyt-hus"));

		assertThat(this.events.stream(PartnersChanged.class).toList()).last()
			.isEqualTo(new PartnersChanged(Set.of("skole", "nyt-hus", "robot-hus")));
	}

	@Test
	void tellsNothingWhenNothingChanges() {
		this.events.clear();

		importLines(HEADER, SCHOOL, ROBOTS);
		this.partners.resume("skole");
		this.partners.remove("findes-ikke");

		assertThat(this.events.stream(PartnersChanged.class)).isEmpty();
	}

	@Test
	void tellsOfPausesAndRemovals() {
		this.events.clear();

		this.partners.pause("skole");
		this.partners.resume("skole");
		this.partners.remove("robot-hus");

		assertThat(this.events.stream(PartnersChanged.class)).extracting(PartnersChanged::ids)
			.containsExactly(Set.of("skole"), Set.of("skole"), Set.of("robot-hus"));
	}

	@Test
	void hasANewEditionAfterEveryChange() {
		long first = this.partners.edition();
		this.partners.pause("skole");
		long second = this.partners.edition();
		importLines(HEADER, SCHOOL);
		long third = this.partners.edition();
		importLines(HEADER, SCHOOL, ROBOTS);

		assertThat(List.of(first, second, third, this.partners.edition())).isSorted().doesNotHaveDuplicates();
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
			.containsExactly("Linje 2, email: skal være en e-mailadresse, fx navn@eksempel.dk (»skole.dk«).");
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
