package dk.vaekstspor.companyidentification;

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
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.company.Company;
import dk.vaekstspor.engine.FormRejected;
import dk.vaekstspor.engine.FormTask;
import dk.vaekstspor.vocabulary.Flag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@VaekstsporTest
@CoversProcess(CompanyIdentificationProcess.KEY)
class CompanyIdentificationProcessTests {

	private static final RegisterServer REGISTER = new RegisterServer();

	private static final Map<String, Object> CONTINUE_UNVERIFIED = Map.of("companyDecision", "CONTINUE_UNVERIFIED",
			"companyName", "Rettet Navn ApS");

	@Autowired
	private OpenedCases cases;

	@Autowired
	private ProcessTesting process;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private Companies companies;

	@Autowired
	private ConfirmCompanyContext confirmCompany;

	@Autowired
	private ChooseCaseContext chooseCase;

	@DynamicPropertySource
	static void askRegisterServer(DynamicPropertyRegistry settings) {
		settings.add("vaekstspor.company-register.address", REGISTER::address);
		settings.add("vaekstspor.company-register.api-key", () -> "prøvenøgle");
		settings.add("spring.datasource.url", () -> "jdbc:h2:mem:identification;DB_CLOSE_DELAY=-1");
		settings.add("camunda.bpm.generate-unique-process-engine-name", () -> "true");
	}

	@BeforeEach
	void bringRegisterUp() {
		REGISTER.reset();
	}

	@Test
	void opensNewCaseForConfirmedCompany() {
		REGISTER.knows("90289799", "Birk Skabslåger A/S", "aktiv");
		String caseNumber = identify("Birk Skabslåger", "90289799");
		assertThat(company(caseNumber).verified()).isTrue();
		assertThat(company(caseNumber).name()).isEqualTo("Birk Skabslåger A/S");
		assertThat(this.caseFiles.get(caseNumber).flags()).isEmpty();
		assertEndedAt(caseNumber, "endEvent_newCase");
	}

	@Test
	void asksPersonForMissingNumberAndLooksUpAgain() {
		REGISTER.knows("90388894", "Midtjysk Metalform ApS", "aktiv");
		String caseNumber = identify("Metalform", null);
		assertThat(reason(caseNumber)).isEqualTo("Henvendelsen har intet CVR-nummer.");
		this.process.complete(caseNumber, "confirmCompany",
				Map.of("companyDecision", "LOOK_UP_AGAIN", "companyName", "Metalform", "cvrNumber", "DK 90 38 88 94"));
		assertThat(company(caseNumber).verified()).isTrue();
		assertThat(company(caseNumber).cvrNumber()).isEqualTo("90388894");
		assertEndedAt(caseNumber, "endEvent_newCase");
	}

	@Test
	void joinsCompanyThatIsKnownByTheCorrectedNumber() {
		REGISTER.knows("90615904", "Lind Robotsvejs A/S", "aktiv");
		String earlier = identify("Lind Robotsvejs A/S", "90615904");
		String caseNumber = identify("Lind Robot", null);
		this.process.complete(caseNumber, "confirmCompany",
				Map.of("companyDecision", "LOOK_UP_AGAIN", "companyName", "Lind Robot", "cvrNumber", "90615904"));
		assertThat(company(caseNumber)).isEqualTo(company(earlier));
		assertThat(options(caseNumber)).containsExactly(earlier);
	}

	@Test
	void asksPersonAboutUnknownNumber() {
		String caseNumber = identify("Gjellerup Plast A/S", "90661221");
		assertThat(reason(caseNumber)).isEqualTo("CVR kender ikke nummeret.");
		this.process.complete(caseNumber, "confirmCompany", CONTINUE_UNVERIFIED);
		assertThat(this.caseFiles.get(caseNumber).flags()).containsExactly(Flag.UNVERIFIED);
		assertThat(company(caseNumber).name()).isEqualTo("Rettet Navn ApS");
		assertThat(company(caseNumber).cvrNumber()).isEqualTo("90661221");
		assertEndedAt(caseNumber, "endEvent_newCase");
	}

	@Test
	void asksPersonAboutCeasedCompany() {
		REGISTER.knows("93736885", "Lukkede Døre Maskinfabrik A/S", "ophørt");
		String caseNumber = identify("Lukkede Døre", "93736885");
		assertThat(reason(caseNumber)).isEqualTo("Virksomheden er ophørt ifølge CVR.");
		this.process.complete(caseNumber, "confirmCompany", CONTINUE_UNVERIFIED);
		assertThat(this.caseFiles.get(caseNumber).flags()).containsExactly(Flag.UNVERIFIED);
		assertEndedAt(caseNumber, "endEvent_newCase");
	}

	@Test
	void goesOnUnverifiedWhenNobodyConfirmsInTime() {
		String caseNumber = identify("Firma uden svar", null);
		this.process.fireTimer(caseNumber, "event_confirmationOverdue");
		assertThat(this.process.openTasks(caseNumber)).isEmpty();
		assertThat(this.caseFiles.get(caseNumber).flags()).containsExactly(Flag.UNVERIFIED);
		assertEndedAt(caseNumber, "endEvent_newCase");
	}

	@Test
	void goesOnUnverifiedWhenRegisterIsDown() {
		REGISTER.goDown();
		String caseNumber = identify("Hedens Kode ApS", "90719203");
		assertThat(this.caseFiles.get(caseNumber).flags()).containsExactly(Flag.UNVERIFIED);
		assertThat(company(caseNumber).verified()).isFalse();
		assertThat(this.process.passed(caseNumber, "event_registerUnavailable")).isEqualTo(1);
		assertEndedAt(caseNumber, "endEvent_newCase");
	}

	@Test
	void trustsCompanyConfirmedEarlierWhenRegisterIsDown() {
		REGISTER.knows("91020165", "Klar Tekst", "aktiv");
		String earlier = identify("Klar Tekst", "91020165");
		REGISTER.goDown();
		String caseNumber = identify("Klar Tekst", "91020165");
		assertThat(company(caseNumber).verified()).isTrue();
		assertThat(this.caseFiles.get(caseNumber).flags()).isEmpty();
		assertThat(options(caseNumber)).containsExactly(earlier);
	}

	@Test
	void addsEnquiryToOpenCaseOfSameCompany() {
		REGISTER.knows("91089521", "Nordlyset Regnskab", "aktiv");
		String open = identify("Nordlyset Regnskab", "91089521");
		String caseNumber = identify("Nordlyset", "91089521");
		this.process.complete(caseNumber, "chooseCase", Map.of("caseDecision", "ADD_TO_OPEN", "openCase", open));
		CaseFile added = this.caseFiles.get(caseNumber);
		assertThat(added.status()).isEqualTo(CaseStatus.CLOSED);
		assertThat(added.result()).isEqualTo(CaseResult.ADDED_TO_OTHER_CASE);
		assertThat(added.relatedCaseNumber()).isEqualTo(open);
		assertThat(this.caseFiles.enquiriesOf(open)).hasSize(2);
		assertEndedAt(caseNumber, "endEvent_addedToOpenCase");
	}

	@Test
	void opensNewCaseWhenPersonSaysSo() {
		REGISTER.knows("91301253", "Uldgade Strik A/S", "aktiv");
		identify("Uldgade Strik A/S", "91301253");
		String caseNumber = identify("Uldgade Strik A/S", "91301253");
		this.process.complete(caseNumber, "chooseCase", Map.of("caseDecision", "NEW_CASE"));
		assertThat(this.caseFiles.get(caseNumber).isOpen()).isTrue();
		assertEndedAt(caseNumber, "endEvent_newCase");
	}

	@Test
	void opensNewCaseWhenNobodyChoosesInTime() {
		REGISTER.knows("91351668", "Studio Lyng", "aktiv");
		identify("Studio Lyng", "91351668");
		String caseNumber = identify("Studio Lyng", "91351668");
		this.process.fireTimer(caseNumber, "event_caseChoiceOverdue");
		assertThat(this.process.openTasks(caseNumber)).isEmpty();
		assertEndedAt(caseNumber, "endEvent_newCase");
	}

	@Test
	void offersOpenCaseOfNamesakeAndAddsToIt() {
		String open = identify("Kælderfirmaet", null);
		String caseNumber = identify("KÆLDERFIRMAET", null);
		this.process.fireTimer(caseNumber, "event_confirmationOverdue");
		assertThat(options(caseNumber)).containsExactly(open);
		this.process.complete(caseNumber, "chooseCase", Map.of("caseDecision", "ADD_TO_OPEN", "openCase", open));
		assertThat(company(caseNumber)).isEqualTo(company(open));
		assertEndedAt(caseNumber, "endEvent_addedToOpenCase");
	}

	@Test
	void refusesOpenCaseThatWasClosedMeanwhile() {
		REGISTER.knows("91637715", "Sørvad Møbler A/S", "aktiv");
		String open = identify("Sørvad Møbler A/S", "91637715");
		String caseNumber = identify("Sørvad Møbler A/S", "91637715");
		this.caseFiles.close(open, CaseResult.WITHDRAWN);
		assertRejected(caseNumber, "chooseCase", Map.of("caseDecision", "ADD_TO_OPEN", "openCase", open),
				"Åben sag: Sagen er ikke længere åben.");
		this.process.complete(caseNumber, "chooseCase", Map.of("caseDecision", "NEW_CASE"));
		assertEndedAt(caseNumber, "endEvent_newCase");
	}

	@Test
	void refusesMalformedNumber() {
		String caseNumber = identify("Firma med tastefejl", null);
		assertRejected(caseNumber, "confirmCompany",
				Map.of("companyDecision", "LOOK_UP_AGAIN", "companyName", "Firma", "cvrNumber", "12345678"),
				"CVR-nummer: Det CVR-nummer kan ikke findes.");
		assertThat(this.process.openTasks(caseNumber)).containsExactly("userTask_confirmCompany");
	}

	private String identify(String companyName, String cvrNumber) {
		String caseNumber = this.cases.received(companyName, cvrNumber).caseNumber();
		this.cases.start(CompanyIdentificationProcess.KEY, caseNumber);
		this.process.runJobs(caseNumber);
		return caseNumber;
	}

	private Company company(String caseNumber) {
		return this.companies.get(this.caseFiles.get(caseNumber).companyId());
	}

	@SuppressWarnings("unchecked")
	private String reason(String caseNumber) {
		Map<String, Object> values = this.confirmCompany.values(task(caseNumber, "confirmCompany"));
		return ((List<Map<String, String>>) values.get("facts")).get(0).get("text");
	}

	@SuppressWarnings("unchecked")
	private List<String> options(String caseNumber) {
		Map<String, Object> values = this.chooseCase.values(task(caseNumber, "chooseCase"));
		return ((List<Map<String, String>>) values.get("openCases")).stream()
			.map((option) -> option.get("value"))
			.toList();
	}

	private FormTask task(String caseNumber, String taskKey) {
		return new FormTask(this.process.task(caseNumber, taskKey).getId(), caseNumber, (name) -> null);
	}

	private void assertRejected(String caseNumber, String taskKey, Map<String, Object> values, String message) {
		assertThatThrownBy(() -> this.process.complete(caseNumber, taskKey, values)).isInstanceOf(FormRejected.class)
			.hasMessageContaining(message);
	}

	private void assertEndedAt(String caseNumber, String endEvent) {
		assertThat(this.process.hasEnded(caseNumber)).isTrue();
		assertThat(this.process.passed(caseNumber, endEvent)).isEqualTo(1);
	}

}
