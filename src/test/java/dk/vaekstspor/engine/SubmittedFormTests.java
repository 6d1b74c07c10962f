package dk.vaekstspor.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Need;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SubmittedFormTests extends WithProbeProcess {

	/** Longer than the engine's column for texts. */
	private static final String LONG = (MARK + " æøå 🏭 ").repeat(500);

	@Test
	void takesEveryKindOfAnswer() {
		complete(answers());
		SubmittedForm form = ProbeProcess.TAKEN.get(0);
		assertThat(form.text("company")).isEqualTo("Ørbæk & Søn");
		assertThat(form.find("email")).isEmpty();
		assertThat(form.text("email")).isEmpty();
		assertThat(form.text("text")).hasSizeGreaterThan(4000);
		assertThat(form.number("jobs")).contains(12);
		assertThat(form.decimal("share")).contains(new BigDecimal("0.25"));
		assertThat(form.checked("urgent")).isTrue();
		assertThat(form.term("caseType", CaseType.class)).isEqualTo(CaseType.DEVELOP);
		assertThat(form.number("satisfaction")).contains(5);
		assertThat(form.list("needs")).containsExactly("SITE", "ROAD_ACCESS");
		assertThat(form.terms("needs", Need.class)).containsExactly(Need.SITE, Need.ROAD_ACCESS);
		assertThat(form.list("members")).containsExactly(MARK);
		assertThat(form.date("meetingDate")).contains(LocalDate.of(2026, 11, 26));
		assertThat(form.rows("actions")).containsExactly(Map.of("title", MARK, "deadline", LocalDate.of(2026, 12, 1)));
	}

	@Test
	void leavesNothingOfATaskFormInTheEngine() {
		complete(answers());
		assertThat(engineTables().placesOf(MARK)).isEmpty();
		assertThat(variableNames()).containsExactly("urgentCase");
	}

	@Test
	void leavesNothingOfAStartFormInTheEngine() {
		start(answers());
		assertThat(ProbeProcess.TAKEN.get(0).text("text")).startsWith(MARK);
		assertThat(engineTables().placesOf(MARK)).isEmpty();
		assertThat(variableNames()).containsExactly("initiator");
	}

	@Test
	void takesAlsoWhatOnlyAProgramSends() {
		Map<String, Object> answers = answers();
		answers.put("relatedCaseNumber", "2026-00007");
		start(answers);
		assertThat(ProbeProcess.TAKEN.get(0).text("relatedCaseNumber")).isEqualTo("2026-00007");
	}

	@Test
	void readsListsThatAProgramSendsAsJavaLists() {
		Map<String, Object> answers = answers();
		answers.put("needs", List.of("SITE"));
		answers.put("actions", List.of(Map.of("title", "Ring op")));
		complete(answers);
		assertThat(ProbeProcess.TAKEN.get(0).list("needs")).containsExactly("SITE");
		assertThat(ProbeProcess.TAKEN.get(0).rows("actions")).containsExactly(Map.of("title", "Ring op"));
	}

	@Test
	void knowsNoKeyThatIsNotOnTheForm() {
		complete(answers());
		assertThatIllegalArgumentException().isThrownBy(() -> ProbeProcess.TAKEN.get(0).text("compny"));
	}

	private void complete(Map<String, Object> answers) {
		submit(probeTask(), answers);
	}

	private List<String> variableNames() {
		return this.jdbc.queryForList("SELECT V.NAME_ FROM ACT_RU_VARIABLE V JOIN ACT_RU_EXECUTION E "
				+ "ON E.ID_ = V.PROC_INST_ID_ JOIN ACT_RE_PROCDEF D ON D.ID_ = E.PROC_DEF_ID_ "
				+ "WHERE D.DEPLOYMENT_ID_ = ? AND E.PARENT_ID_ IS NULL", String.class, this.deployment);
	}

	private static Map<String, Object> answers() {
		Map<String, Object> answers = new HashMap<>();
		answers.put("company", " Ørbæk & Søn ");
		answers.put("email", null);
		answers.put("text", LONG);
		answers.put("jobs", 12);
		answers.put("share", 0.25);
		answers.put("urgent", true);
		answers.put("caseType", "develop");
		answers.put("openCase", null);
		answers.put("satisfaction", "5");
		answers.put("needs", SpinValues.jsonValue("[\"SITE\",\"ROAD_ACCESS\"]").create());
		answers.put("members", SpinValues.jsonValue("[\"" + MARK + "\"]").create());
		answers.put("meetingDate", "2026-11-26");
		answers.put("actions",
				SpinValues.jsonValue("[{\"title\":\"" + MARK + "\",\"deadline\":\"2026-12-01\"}]").create());
		return answers;
	}

}
