package dk.vaekstspor.engine;

import java.util.List;
import java.util.Map;

import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.vocabulary.CaseType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RefusedFormTests extends WithProbeProcess {

	@Test
	void collectsAllFaultsAndKeepsTheTask() {
		Task task = probeTask();
		Map<String, Object> answers = Map.of("company", MARK.repeat(10), "jobs", -1, "caseType", MARK, "needs",
				SpinValues.jsonValue("[\"" + MARK + "\"]").create(), "text", "Ring til 010190-1234");
		assertThatExceptionOfType(FormRejected.class).isThrownBy(() -> submit(task, answers))
			.withMessage("Virksomhed: Skriv højst 40 tegn. Der er 100. "
					+ "Henvendelse: Teksten ser ud til at indeholde et CPR-nummer. Fjern det, og send igen. "
					+ "Nye job: Tallet skal være mindst 0. Sagstype: Vælg en af mulighederne på listen. "
					+ "Behov: Vælg en af mulighederne på listen.")
			.satisfies((ex) -> assertThat(ex.faults()).extracting(FormRejected.Fault::key)
				.containsExactly("company", "text", "jobs", "caseType", "needs"));
		assertThat(isOpen(task)).isTrue();
		assertThat(engineTables().placesOf(MARK)).isEmpty();
	}

	@Test
	void refusesAListThatIsNoJsonWithoutQuotingIt() {
		Task task = probeTask();
		assertThatExceptionOfType(FormRejected.class)
			.isThrownBy(
					() -> submit(task, Map.of("company", "X A/S", "needs", SpinValues.jsonValue("[" + MARK).create())))
			.withMessage("Behov: Feltet kunne ikke læses. Udfyld det igen.")
			.withNoCause();
	}

	@Test
	void refusesAValueOfATypeThatNoFormSends() {
		Task task = probeTask();
		assertThatExceptionOfType(FormRejected.class)
			.isThrownBy(() -> submit(task,
					Map.of("company", "X A/S", "text", Variables.byteArrayValue(new byte[] { 1, 2 }), "needs",
							Variables.serializedObjectValue("{}")
								.objectTypeName("java.util.HashMap")
								.serializationDataFormat("application/json")
								.create())))
			.satisfies((ex) -> assertThat(ex.faults()).extracting(FormRejected.Fault::key)
				.containsExactly("text", "needs"));
	}

	@Test
	void refusesVariablesThatAreNotOnTheForm() {
		Task task = probeTask();
		ProcessTesting.setVariable(this.engine, task, "caseGroup", "caseworker");
		for (String name : List.of("caseGroup", "other")) {
			assertThatExceptionOfType(FormRejected.class)
				.isThrownBy(() -> submit(task, Map.of("company", "X A/S", name, "department-BYG")))
				.withMessage("Formularen: Der er sendt noget med, som ikke hører til. Genindlæs siden, og prøv igen.");
		}
		assertThat(this.engine.getTaskService().getVariable(task.getId(), "caseGroup")).isEqualTo("caseworker");
		assertThatExceptionOfType(FormRejected.class)
			.isThrownBy(() -> start(Map.of("company", "X A/S", "other", MARK)));
	}

	@Test
	void lettingTheHandlerRejectLeavesTheTaskOpen() {
		ProbeProcess.handler = (form) -> form.reject("openCase", "Sagen er afsluttet. Vælg en anden.");
		Task task = probeTask();
		assertThatExceptionOfType(FormRejected.class).isThrownBy(() -> submit(task, Map.of("company", "X A/S")))
			.withMessage("Åben sag: Sagen er afsluttet. Vælg en anden.");
		assertThat(isOpen(task)).isTrue();
	}

	@Test
	void tellsThePersonToChooseWhenATermIsMissing() {
		ProbeProcess.handler = (form) -> form.term("caseType", CaseType.class);
		Task task = probeTask();
		assertThatExceptionOfType(FormRejected.class).isThrownBy(() -> submit(task, Map.of("company", "X A/S")))
			.withMessage("Sagstype: Vælg en mulighed.");
	}

	@Test
	void checksAnOldTaskAgainstTheFormThatItShows() {
		Task old = probeTask();
		String newer = ProbeProcess.deploy(this.engine.getRepositoryService(),
				ProbeProcess.form().replace("\"maxLength\": 40", "\"maxLength\": 4"));
		try {
			Task recent = probeTask();
			assertThatExceptionOfType(FormRejected.class)
				.isThrownBy(() -> submit(recent, Map.of("company", "Ørbæk & Søn")))
				.withMessage("Virksomhed: Skriv højst 4 tegn. Der er 11.");
			submit(old, Map.of("company", "Ørbæk & Søn"));
			assertThat(ProbeProcess.TAKEN.get(0).text("company")).isEqualTo("Ørbæk & Søn");
		}
		finally {
			this.engine.getRepositoryService().deleteDeployment(newer, true);
		}
	}

}
