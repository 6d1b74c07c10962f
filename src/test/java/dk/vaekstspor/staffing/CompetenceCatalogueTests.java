package dk.vaekstspor.staffing;

import java.io.File;
import java.util.Set;
import java.util.stream.Collectors;

import dk.vaekstspor.vocabulary.Term;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CompetenceCatalogueTests {

	@Test
	void holdsWhatTheDecisionCanAskForAndNothingElse() {
		Set<String> asked = Dmn.readModelFromFile(new File("processes/taskforce-competences.dmn"))
			.getModelElementsByType(Rule.class)
			.stream()
			.map((rule) -> code(rule, "Competence").isEmpty() ? code(rule, "Department") : code(rule, "Competence"))
			.collect(Collectors.toSet());

		assertThat(CompetenceCatalogue.ALL).extracting(Term::code).containsExactlyInAnyOrderElementsOf(asked);
	}

	private static String code(Rule rule, String output) {
		return rule.getOutputEntries()
			.stream()
			.filter((cell) -> cell.getId().endsWith(output))
			.map(OutputEntry::getTextContent)
			.map((text) -> text.strip().replace("\"", ""))
			.findFirst()
			.orElseThrow();
	}

}
