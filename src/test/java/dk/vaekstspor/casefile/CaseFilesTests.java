package dk.vaekstspor.casefile;

import java.util.Set;

import dk.vaekstspor.CompanyRows;
import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static dk.vaekstspor.casefile.CasefileTestConfiguration.assessment;
import static dk.vaekstspor.casefile.CasefileTestConfiguration.enquiry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DataJdbcTest
@Import(CasefileTestConfiguration.class)
class CaseFilesTests {

	@Autowired
	private JdbcClient database;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private CaseFileRepository repository;

	@Autowired
	private Journal journal;

	private long company;

	private String number;

	@BeforeEach
	void openCase() {
		this.company = CompanyRows.company(this.database);
		this.number = open("Vi vil bygge ud 🏗️ æøå <b>nu</b>");
	}

	@Test
	void opensACaseThatWaitsForAssessment() {
		CaseFile opened = this.caseFiles.get(this.number);

		assertThat(opened.caseNumber()).matches("2026-\\d{5}");
		assertThat(opened.status()).isEqualTo(CaseStatus.RECEIVED);
		assertThat(opened.priority()).isEqualTo(Priority.NORMAL);
		assertThat(opened.openedAt()).isEqualTo(CasefileTestConfiguration.NOW);
		assertThat(opened.closedAt()).isNull();
		assertThat(opened.sector()).isNull();
		assertThat(opened.needs()).isEmpty();
		assertThat(opened.isOpen()).isTrue();
		assertThat(opened.isConfidential()).isFalse();
	}

	@Test
	void keepsAndJournalisesTheEnquirysOwnWords() {
		assertThat(this.caseFiles.enquiriesOf(this.number)).singleElement()
			.extracting(Enquiry::text, Enquiry::receivedAt)
			.containsExactly("Vi vil bygge ud 🏗️ æøå <b>nu</b>", CasefileTestConfiguration.NOW);
		assertThat(this.journal.of(this.number)).extracting(JournalEntry::direction, JournalEntry::subject)
			.containsExactly(tuple(Direction.IN, "Henvendelse: Telefon"));
	}

	@Test
	void returnsWhatItKeeps() {
		CaseFile assessed = this.caseFiles.assess(this.number, assessment(Set.of(Need.SITE), Set.of(Flag.URGENT)));

		assertThat(this.caseFiles.get(this.number)).isEqualTo(assessed);
	}

	@Test
	void keepsEverythingTheEnquiryCameWith() {
		long contact = CompanyRows.contact(this.database, this.company);
		CaseFile opened = this.caseFiles.open(new NewEnquiry(this.company, contact, Channel.VISIT, "Besøg",
				CaseType.RETAIN, true, "leder", this.number));

		assertThat(this.caseFiles.get(opened.caseNumber())).isEqualTo(opened)
			.extracting(CaseFile::companyId, CaseFile::contactId, CaseFile::channel, CaseFile::caseType,
					CaseFile::suppliesHospitals, CaseFile::owner, CaseFile::relatedCaseNumber)
			.containsExactly(this.company, contact, Channel.VISIT, CaseType.RETAIN, true, "leder", this.number);
	}

	@Test
	void notesWhatTriageSuggests() {
		this.caseFiles.triage(this.number, Sector.DESIGN, Priority.HIGH);

		assertThat(this.caseFiles.get(this.number)).extracting(CaseFile::sector, CaseFile::priority, CaseFile::status)
			.containsExactly(Sector.DESIGN, Priority.HIGH, CaseStatus.RECEIVED);
	}

	@Test
	void keepsWhatTheCaseworkerDecided() {
		this.caseFiles.triage(this.number, Sector.DESIGN, Priority.HIGH);
		this.caseFiles.assess(this.number, assessment(Set.of(Need.FINANCE, Need.AUTOMATION), Set.of(Flag.URGENT)));

		CaseFile read = this.caseFiles.get(this.number);
		assertThat(read.needs()).containsExactly(Need.AUTOMATION, Need.FINANCE);
		assertThat(read.flags()).containsExactly(Flag.URGENT);
		assertThat(read)
			.extracting(CaseFile::caseType, CaseFile::sector, CaseFile::priority, CaseFile::contactConsent,
					CaseFile::owner, CaseFile::status)
			.containsExactly(CaseType.DEVELOP, Sector.PRODUCTION, Priority.HIGH, true, "sagsbehandler",
					CaseStatus.ASSESSED);
	}

	@Test
	void replacesNeedsAndFlagsByTheNextAssessment() {
		this.caseFiles.assess(this.number, assessment(Set.of(Need.FINANCE, Need.SITE), Set.of(Flag.URGENT)));
		this.caseFiles.assess(this.number, assessment(Set.of(Need.FINANCE), Set.of()));

		assertThat(this.caseFiles.get(this.number).needs()).containsExactly(Need.FINANCE);
		assertThat(this.caseFiles.get(this.number).flags()).isEmpty();
	}

	@Test
	void raisesAFlagOnceAndKeepsTheOthers() {
		this.caseFiles.flag(this.number, Flag.CONFIDENTIAL);
		this.caseFiles.flag(this.number, Flag.UNVERIFIED);
		this.caseFiles.flag(this.number, Flag.UNVERIFIED);

		assertThat(this.caseFiles.get(this.number).flags()).containsExactly(Flag.CONFIDENTIAL, Flag.UNVERIFIED);
		assertThat(this.caseFiles.get(this.number).isConfidential()).isTrue();
	}

	@Test
	void passesTheCaseToAnotherOwnerAndCompany() {
		long other = CompanyRows.company(this.database);

		this.caseFiles.assignOwner(this.number, "byg");
		this.caseFiles.linkCompany(this.number, other);

		assertThat(this.caseFiles.get(this.number)).extracting(CaseFile::owner, CaseFile::companyId)
			.containsExactly("byg", other);
	}

	@Test
	void closesACaseWithItsResult() {
		this.caseFiles.assess(this.number, assessment(Set.of(), Set.of()));
		this.caseFiles.startWork(this.number);
		this.caseFiles.startFollowUp(this.number);
		this.caseFiles.close(this.number, CaseResult.RESOLVED);

		assertThat(this.caseFiles.get(this.number)).extracting(CaseFile::status, CaseFile::result, CaseFile::closedAt)
			.containsExactly(CaseStatus.CLOSED, CaseResult.RESOLVED, CasefileTestConfiguration.NOW);
	}

	@Test
	void listsTheCompanysOtherOpenCases() {
		String open = open("Endnu en");
		String closed = open("Trukket tilbage");
		this.caseFiles.close(closed, CaseResult.WITHDRAWN);
		this.caseFiles.open(enquiry(CompanyRows.company(this.database), "En anden virksomhed"));

		assertThat(this.caseFiles.openCasesOf(this.company, this.number)).extracting(CaseFile::caseNumber)
			.containsExactly(open);
	}

	@Test
	void findsTheOpenCasesOfAnOwner() {
		this.caseFiles.assignOwner(this.number, "anne");
		String other = open("Og så lige parkering");
		this.caseFiles.assignOwner(other, "bo");

		assertThat(this.caseFiles.openCasesOwnedBy("anne")).extracting(CaseFile::caseNumber)
			.containsExactly(this.number);
		assertThat(this.caseFiles.openCasesOwnedBy("carl")).isEmpty();
		assertThat(this.caseFiles.casesOf(this.company, this.number)).extracting(CaseFile::caseNumber)
			.containsExactly(other);
	}

	@Test
	void addsAnEnquiryToAnOpenCase() {
		String later = open("Og så lige parkering");
		this.journal.recordMail(later, "Kvittering", "Vækstspor", "Tak", "<kvittering@example.dk>");

		this.caseFiles.addEnquiryTo(this.number, later);

		assertThat(this.caseFiles.enquiriesOf(this.number)).extracting(Enquiry::text)
			.containsExactly("Vi vil bygge ud 🏗️ æøå <b>nu</b>", "Og så lige parkering");
		assertThat(this.journal.of(this.number)).extracting(JournalEntry::number, JournalEntry::subject)
			.containsExactly(tuple(1, "Henvendelse: Telefon"), tuple(2, "Fra sag " + later + ": Henvendelse: Telefon"),
					tuple(3, "Fra sag " + later + ": Kvittering"));
		assertThat(this.caseFiles.get(later)).extracting(CaseFile::result, CaseFile::relatedCaseNumber)
			.containsExactly(CaseResult.ADDED_TO_OTHER_CASE, this.number);
		assertThat(this.journal.of(later)).last()
			.extracting(JournalEntry::subject)
			.isEqualTo("Tilknyttet sag " + this.number);
	}

	@Test
	void addsNothingToAClosedCase() {
		String later = open("For sent");
		this.caseFiles.close(this.number, CaseResult.WITHDRAWN);

		assertThatExceptionOfType(CaseAlreadyClosed.class)
			.isThrownBy(() -> this.caseFiles.addEnquiryTo(this.number, later))
			.withMessageContaining(this.number);
		assertThat(this.caseFiles.enquiriesOf(this.number)).hasSize(1);
	}

	@Test
	void addsNothingToAnotherCompanysCase() {
		String other = this.caseFiles.open(enquiry(CompanyRows.company(this.database), "En anden")).caseNumber();

		assertThatExceptionOfType(CasesOfDifferentCompanies.class)
			.isThrownBy(() -> this.caseFiles.addEnquiryTo(this.number, other));
	}

	@Test
	void addsNoCaseToItself() {
		assertThatExceptionOfType(CaseAddedToItself.class)
			.isThrownBy(() -> this.caseFiles.addEnquiryTo(this.number, this.number));
	}

	@Test
	void refusesTheSecondOfTwoWhoChangeTheSameVersion() {
		CaseFile mine = this.caseFiles.get(this.number);
		this.caseFiles.flag(this.number, Flag.URGENT);

		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.repository.save(mine.flag(Flag.STATE_AID)));
	}

	@Test
	void knowsNoCaseOfAnUnknownNumber() {
		assertThat(this.caseFiles.find("1999-00001")).isEmpty();
		assertThatExceptionOfType(CaseNotFound.class).isThrownBy(() -> this.caseFiles.get("1999-00001"));
	}

	@Test
	void keepsTheLongestEnquiryAndRefusesALongerOne() {
		String longest = "æ".repeat(Enquiry.LONGEST_TEXT - 2) + "🏗️".substring(0, 2);

		assertThat(this.caseFiles.enquiriesOf(open(longest))).singleElement()
			.extracting(Enquiry::text)
			.isEqualTo(longest);
		assertThatExceptionOfType(TextTooLong.class).isThrownBy(() -> open(longest + "a"))
			.withMessageContaining("20001");
	}

	@Test
	void leavesOutTheCharacterThatNoDatabaseKeeps() {
		assertThat(this.caseFiles.enquiriesOf(open("før\u0000efter"))).singleElement()
			.extracting(Enquiry::text)
			.isEqualTo("førefter");
	}

	private String open(String text) {
		return this.caseFiles.open(enquiry(this.company, text)).caseNumber();
	}

}
