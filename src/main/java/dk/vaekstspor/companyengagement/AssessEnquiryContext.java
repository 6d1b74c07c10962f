package dk.vaekstspor.companyengagement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;
import dk.vaekstspor.triage.Suggestion;
import dk.vaekstspor.triage.TriageSuggestion;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.Term;

import org.springframework.stereotype.Component;

/**
 * Prefills the assessment with what decision table and text suggest, and tells why: a
 * person decides.
 */
@Component
class AssessEnquiryContext implements FormContext {

	private final Triage triage;

	private final TriageTexts texts;

	AssessEnquiryContext(Triage triage, TriageTexts texts) {
		this.triage = triage;
		this.texts = texts;
	}

	@Override
	public String taskKey() {
		return "assessEnquiry";
	}

	@Override
	public Map<String, Object> values(FormTask task) {
		CaseFile caseFile = this.triage.caseFile(task.caseNumber());
		TriageSuggestion suggestion = this.triage.suggestion(task.caseNumber());
		Map<String, Object> values = new HashMap<>();
		suggestion.caseType().ifPresent((caseType) -> values.put("caseType", caseType.term().code()));
		Optional.ofNullable(caseFile.sector()).ifPresent((sector) -> values.put("sector", sector.code()));
		values.put("needs", codes(suggestion.needs()));
		values.put("flags", flags(caseFile, suggestion));
		values.put("suppliesHospitals", caseFile.suppliesHospitals());
		values.put("facts", this.texts.facts(caseFile, suggestion));
		return values;
	}

	private static Set<String> flags(CaseFile caseFile, TriageSuggestion suggestion) {
		Set<String> flags = new TreeSet<>(codes(suggestion.flags()));
		caseFile.flags().forEach((flag) -> flags.add(flag.code()));
		// the register's word, and no answer on the form
		flags.remove(Flag.UNVERIFIED.code());
		return flags;
	}

	private static List<String> codes(List<? extends Suggestion<? extends Term>> suggestions) {
		return suggestions.stream().map((suggestion) -> suggestion.term().code()).toList();
	}

}
