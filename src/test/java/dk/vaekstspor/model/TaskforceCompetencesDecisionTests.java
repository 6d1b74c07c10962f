package dk.vaekstspor.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dk.vaekstspor.vocabulary.Competence;
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
					attractSite             | LABOUR                           | attract | PRODUCTION         | ERHV recruitment_labour GRUND
					attractPlan             | SITE                             | attract | PRODUCTION         | ERHV GRUND PLAN
					attractTown             | STARTUP                          | attract | OTHER              | ERHV GRUND KULTUR
					retainRelocation        | RELOCATION                       | retain  | DESIGN             | ERHV LEDELSE GRUND
					site                    | SITE                             | develop | DESIGN             | ERHV GRUND
					relocation              | RELOCATION                       | develop | DESIGN             | ERHV GRUND
					planning                | PLANNING                         | develop | DESIGN             | ERHV PLAN
					buildingPermit          | BUILDING_PERMIT                  | develop | DESIGN             | ERHV BYG
					fireSafety              | BUILDING_PERMIT                  | develop | TRANSPORT          | ERHV BYG fire_safety
					environmentPermit       | ENVIRONMENT_PERMIT               | develop | PRODUCTION         | ERHV MILJO
					environmentNature       | ENVIRONMENT_PERMIT               | develop | AGRI_FOOD          | ERHV MILJO NATUR LAND
					roadAccess              | ROAD_ACCESS                      | develop | TRANSPORT          | ERHV VEJ
					utilities               | UTILITIES_ENERGY                 | develop | PRODUCTION         | ERHV energy_climate
					agriFoodLand            | ROAD_ACCESS                      | develop | AGRI_FOOD          | ERHV VEJ LAND
					circularWaste           | CIRCULAR_GREEN                   | develop | CONSTRUCTION       | ERHV MILJO
					labour                  | LABOUR                           | develop | TRANSPORT          | ERHV recruitment_labour
					internationalLabourJob  | INTERNATIONAL_LABOUR             | develop | PRODUCTION         | ERHV recruitment_labour international_labour
					internationalLabour     | EXPORT INTERNATIONAL_LABOUR      | develop | PRODUCTION         | ERHV recruitment_labour international_labour
					skills                  | SKILLS                           | develop | CONSTRUCTION       | ERHV upskilling_training
					students                | STUDENTS                         | develop | DESIGN             | ERHV student_collaboration
					crisis                  | CRISIS                           | retain  | PRODUCTION         | ERHV crisis_turnaround
					procurement             | PROCUREMENT                      | develop | OTHER              | ERHV public_procurement_tender
					foreignInvestment       | FOREIGN_INVESTMENT               | attract | HOSPITAL_SUPPLIERS | ERHV GRUND foreign_investment
					hospitalTest            | TEST_CERT                        | develop | HOSPITAL_SUPPLIERS | ERHV SUND
					""")
	void asksForWhatTheCaseNeeds(String rule, String needs, String caseType, String sector, String terms) {
		DmnDecisionResult result = this.table.evaluate(inputs(List.of(needs.split(" ")), caseType, sector));
		assertThat(this.table.matchedRules()).contains("rule_" + rule);
		assertThat(terms(result)).containsExactlyInAnyOrder(terms.split(" "));
		this.seen.add("rule_" + rule);
	}

	@AfterAll
	void everyRuleHasItsRow() {
		assertThat(this.seen).containsExactlyInAnyOrderElementsOf(this.table.ruleIds());
	}

	@Test
	void namesOnlyKnownTermsAndGivesEachAReason() {
		List<String> every = Arrays.stream(Need.values()).map(Need::code).toList();
		for (String sector : List.of("OTHER", "AGRI_FOOD", "HOSPITAL_SUPPLIERS", "CONSTRUCTION")) {
			for (String caseType : List.of("attract", "retain")) {
				DmnDecisionResult result = this.table.evaluate(inputs(every, caseType, sector));
				assertThat(result).allSatisfy((proposal) -> {
					assertThat(Term.find(Department.class, proposal.<String>getEntry("department"))).isPresent();
					String competence = (String) proposal.getEntryMap().get("competence");
					assertThat(competence == null || Term.find(Competence.class, competence).isPresent()).as(competence)
						.isTrue();
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
		assertThat(terms(this.table.evaluate(inputs(List.of(), null, null)))).containsExactly("ERHV");
	}

	@Test
	void everyRuleGivesItsReason() {
		assertThat(this.table.rules())
			.allSatisfy((rule) -> assertThat(rule.getDescription().getTextContent()).endsWith("."));
	}

	/** The competence of each answer, and where there is none the department. */
	private static Set<String> terms(DmnDecisionResult result) {
		Set<String> terms = new TreeSet<>();
		for (DmnDecisionResultEntries answer : result) {
			String competence = (String) answer.getEntryMap().get("competence");
			terms.add((competence != null) ? competence : answer.getEntry("department"));
		}
		return terms;
	}

	private static Map<String, Object> inputs(List<String> needs, String caseType, String sector) {
		Map<String, Object> inputs = new HashMap<>();
		inputs.put("needs", needs);
		inputs.put("caseType", caseType);
		inputs.put("sector", sector);
		return inputs;
	}

}
