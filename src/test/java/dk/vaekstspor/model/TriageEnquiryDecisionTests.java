package dk.vaekstspor.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(Lifecycle.PER_CLASS)
class TriageEnquiryDecisionTests {

	private final DecisionTable table = new DecisionTable("triage-enquiry.dmn", "triageEnquiry");

	private final Set<String> seen = new TreeSet<>();

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					hospitalSupplierAttract | PRODUCTION           | true  | 3  | attract | HOSPITAL_SUPPLIERS   | HIGH   | 1 hverdag
					hospitalSupplierRetain  | -                    | true  | -  | retain  | HOSPITAL_SUPPLIERS   | HIGH   | 1 hverdag
					hospitalSupplierGrown   | PRODUCTION           | true  | 10 | develop | HOSPITAL_SUPPLIERS   | HIGH   | 1 hverdag
					hospitalSupplier        | PRODUCTION           | true  | 9  | develop | HOSPITAL_SUPPLIERS   | NORMAL | 2 hverdage
					focusAttract            | DESIGN               | false | -  | attract | DESIGN               | HIGH   | 1 hverdag
					otherAttract            | OTHER                | false | 0  | attract | OTHER                | HIGH   | 1 hverdag
					focusRetain             | TRANSPORT            | false | 2  | retain  | TRANSPORT            | HIGH   | 1 hverdag
					productionGrown         | PRODUCTION           | false | 10 | develop | PRODUCTION           | HIGH   | 1 hverdag
					production              | PRODUCTION           | false | 9  | develop | PRODUCTION           | NORMAL | 2 hverdage
					itBusinessServicesGrown | IT_BUSINESS_SERVICES | false | 5  | develop | IT_BUSINESS_SERVICES | HIGH   | 1 hverdag
					itBusinessServices      | IT_BUSINESS_SERVICES | false | 4  | -       | IT_BUSINESS_SERVICES | NORMAL | 2 hverdage
					designGrown             | DESIGN               | false | 5  | -       | DESIGN               | HIGH   | 1 hverdag
					design                  | DESIGN               | false | 4  | develop | DESIGN               | NORMAL | 2 hverdage
					transportGrown          | TRANSPORT            | false | 10 | develop | TRANSPORT            | HIGH   | 1 hverdag
					transport               | TRANSPORT            | false | 9  | develop | TRANSPORT            | NORMAL | 2 hverdage
					constructionGrown       | CONSTRUCTION         | false | 10 | develop | CONSTRUCTION         | HIGH   | 1 hverdag
					construction            | CONSTRUCTION         | -     | -  | -       | CONSTRUCTION         | NORMAL | 2 hverdage
					hospitalIndustryGrown   | HOSPITAL_SUPPLIERS   | false | 10 | develop | HOSPITAL_SUPPLIERS   | HIGH   | 1 hverdag
					hospitalIndustry        | HOSPITAL_SUPPLIERS   | false | 9  | develop | HOSPITAL_SUPPLIERS   | NORMAL | 2 hverdage
					agriFoodGrown           | AGRI_FOOD            | false | 5  | develop | AGRI_FOOD            | HIGH   | 1 hverdag
					agriFood                | AGRI_FOOD            | false | 4  | develop | AGRI_FOOD            | NORMAL | 2 hverdage
					otherLarge              | OTHER                | false | 50 | retain  | OTHER                | HIGH   | 1 hverdag
					other                   | -                    | -     | -  | -       | OTHER                | NORMAL | 2 hverdage
					""")
	void suggestsSectorPriorityAndFirstDeadline(String rule, String industrySector, Boolean suppliesHospitals,
			Integer employees, String caseType, String sector, String priority, String firstDeadline) {
		var result = this.table.evaluate(inputs(industrySector, suppliesHospitals, employees, caseType));
		assertThat(this.table.matchedRules()).first().isEqualTo("rule_" + rule);
		assertThat(result.getSingleResult().getEntryMap())
			.isEqualTo(Map.of("sector", sector, "priority", priority, "firstDeadline", firstDeadline));
		this.seen.add("rule_" + rule);
	}

	@AfterAll
	void everyRuleHasItsRow() {
		assertThat(this.seen).containsExactlyInAnyOrderElementsOf(this.table.ruleIds());
	}

	@ParameterizedTest
	@EnumSource(Sector.class)
	void keepsEverySectorThatTheIndustryGives(Sector sector) {
		var result = this.table.evaluate(inputs(sector.code(), false, null, null));
		assertThat(Term.find(Sector.class, result.getSingleResult().<String>getEntry("sector"))).contains(sector);
	}

	@Test
	void everyRuleGivesItsReason() {
		assertThat(this.table.rules())
			.allSatisfy((rule) -> assertThat(rule.getDescription().getTextContent()).endsWith("."));
	}

	private static Map<String, Object> inputs(String industrySector, Boolean suppliesHospitals, Integer employees,
			String caseType) {
		Map<String, Object> inputs = new HashMap<>();
		inputs.put("industrySector", industrySector);
		inputs.put("suppliesHospitals", suppliesHospitals);
		inputs.put("employees", employees);
		inputs.put("caseType", caseType);
		return inputs;
	}

}
