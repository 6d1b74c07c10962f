package dk.vaekstspor.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Term;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(Lifecycle.PER_CLASS)
class TaskforceCompetencesDecisionTests {

	private final DecisionTable table = new DecisionTable("taskforce-competences.dmn", "taskforceCompetences");

	private final Set<String> seen = new TreeSet<>();

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					lead                    | RULES_GUIDANCE                   | develop | OTHER              | ERHV
					attractSite             | LABOUR                           | attract | PRODUCTION         | ERHV JOB GRUND
					attractPlan             | SITE                             | attract | PRODUCTION         | ERHV GRUND PLAN
					attractTown             | STARTUP                          | attract | OTHER              | ERHV GRUND KULTUR
					retainRelocation        | RELOCATION                       | retain  | DESIGN             | ERHV LEDELSE GRUND
					site                    | SITE                             | develop | DESIGN             | ERHV GRUND
					relocation              | RELOCATION                       | develop | DESIGN             | ERHV GRUND
					planning                | PLANNING                         | develop | DESIGN             | ERHV PLAN
					buildingPermit          | BUILDING_PERMIT                  | develop | DESIGN             | ERHV BYG
					fireSafety              | BUILDING_PERMIT                  | develop | TRANSPORT          | ERHV BYG BEREDSKAB
					environmentPermit       | ENVIRONMENT_PERMIT               | develop | PRODUCTION         | ERHV MILJO
					environmentNature       | ENVIRONMENT_PERMIT               | develop | AGRI_FOOD          | ERHV MILJO NATUR LAND
					roadAccess              | ROAD_ACCESS                      | develop | TRANSPORT          | ERHV VEJ
					utilities               | UTILITIES_ENERGY                 | develop | PRODUCTION         | ERHV FORSYN
					agriFoodLand            | ROAD_ACCESS                      | develop | AGRI_FOOD          | ERHV VEJ LAND
					circularWaste           | CIRCULAR_GREEN                   | develop | CONSTRUCTION       | ERHV MILJO
					labour                  | LABOUR                           | develop | TRANSPORT          | ERHV JOB
					internationalLabourJob  | INTERNATIONAL_LABOUR             | develop | PRODUCTION         | ERHV JOB TILFLYT
					internationalLabour     | EXPORT INTERNATIONAL_LABOUR      | develop | PRODUCTION         | ERHV JOB TILFLYT
					skills                  | SKILLS                           | develop | CONSTRUCTION       | ERHV UDD
					students                | STUDENTS                         | develop | DESIGN             | ERHV UDD
					crisis                  | CRISIS                           | retain  | PRODUCTION         | ERHV JOB
					procurement             | PROCUREMENT                      | develop | OTHER              | ERHV INDKOB
					foreignInvestment       | FOREIGN_INVESTMENT               | attract | HOSPITAL_SUPPLIERS | ERHV GRUND TILFLYT
					hospitalTest            | TEST_CERT                        | develop | HOSPITAL_SUPPLIERS | ERHV SUND
					""")
	void proposesDepartments(String rule, String needs, String caseType, String sector, String departments) {
		DmnDecisionResult result = this.table.evaluate(inputs(List.of(needs.split(" ")), caseType, sector));
		assertThat(this.table.matchedRules()).contains("rule_" + rule);
		assertThat(departments(result)).containsExactlyInAnyOrder(departments.split(" "));
		this.seen.add("rule_" + rule);
	}

	@AfterAll
	void everyRuleHasItsRow() {
		assertThat(this.seen).containsExactlyInAnyOrderElementsOf(this.table.ruleIds());
	}

	@Test
	void namesOnlyKnownDepartmentsAndGivesEachAReason() {
		List<String> every = Arrays.stream(Need.values()).map(Need::code).toList();
		for (String sector : List.of("OTHER", "AGRI_FOOD", "HOSPITAL_SUPPLIERS", "CONSTRUCTION")) {
			for (String caseType : List.of("attract", "retain")) {
				DmnDecisionResult result = this.table.evaluate(inputs(every, caseType, sector));
				assertThat(result).allSatisfy((proposal) -> {
					assertThat(Term.find(Department.class, proposal.<String>getEntry("department"))).isPresent();
					assertThat(proposal.<String>getEntry("reason")).endsWith(".");
				});
			}
		}
	}

	@Test
	void knowsEveryNeedThatItAsksAbout() {
		Set<String> known = new TreeSet<>(Arrays.stream(Need.values()).map(Need::code).toList());
		assertThat(this.table.codesIn("needs")).isSubsetOf(known);
	}

	@Test
	void proposesTheLeadEvenWithNothingKnown() {
		assertThat(departments(this.table.evaluate(inputs(List.of(), null, null)))).containsExactly("ERHV");
	}

	@Test
	void everyRuleGivesItsReason() {
		assertThat(this.table.rules())
			.allSatisfy((rule) -> assertThat(rule.getDescription().getTextContent()).endsWith("."));
	}

	private static Set<String> departments(DmnDecisionResult result) {
		Set<String> departments = new TreeSet<>();
		for (DmnDecisionResultEntries proposal : result) {
			departments.add(proposal.getEntry("department"));
		}
		return departments;
	}

	private static Map<String, Object> inputs(List<String> needs, String caseType, String sector) {
		Map<String, Object> inputs = new HashMap<>();
		inputs.put("needs", needs);
		inputs.put("caseType", caseType);
		inputs.put("sector", sector);
		return inputs;
	}

}
