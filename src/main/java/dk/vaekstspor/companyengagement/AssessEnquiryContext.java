package dk.vaekstspor.companyengagement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.Priority;
import dk.vaekstspor.company.Company;
import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;
import dk.vaekstspor.triage.Suggestion;
import dk.vaekstspor.triage.TextSuggestion;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;

import org.springframework.stereotype.Component;

/**
 * Prefills the assessment with what decision table and text suggest, and tells why: a
 * person decides.
 */
@Component
class AssessEnquiryContext implements FormContext {

	private final Triage triage;

	AssessEnquiryContext(Triage triage) {
		this.triage = triage;
	}

	@Override
	public String taskKey() {
		return "assessEnquiry";
	}

	@Override
	public Map<String, Object> values(FormTask task) {
		CaseFile caseFile = this.triage.caseFile(task.caseNumber());
		TextSuggestion text = this.triage.text(task.caseNumber());
		Map<String, Object> values = new HashMap<>();
		text.caseType().ifPresent((suggestion) -> values.put("caseType", suggestion.term().code()));
		Optional.ofNullable(caseFile.sector()).ifPresent((sector) -> values.put("sector", sector.code()));
		values.put("needs", codes(text.needs()));
		values.put("flags", flags(caseFile, text));
		values.put("suppliesHospitals", caseFile.suppliesHospitals());
		values.put("facts", facts(caseFile, text));
		return values;
	}

	private static Set<String> flags(CaseFile caseFile, TextSuggestion text) {
		Set<String> flags = new TreeSet<>(codes(text.flags()));
		caseFile.flags().forEach((flag) -> flags.add(flag.code()));
		// the register's word, and no answer on the form
		flags.remove(Flag.UNVERIFIED.code());
		return flags;
	}

	private List<Map<String, String>> facts(CaseFile caseFile, TextSuggestion text) {
		List<Map<String, String>> facts = new ArrayList<>();
		if (caseFile.priority() == Priority.HIGH) {
			facts.add(fact("Prioritet", Priority.HIGH.label()));
		}
		if (caseFile.sector() != null) {
			facts
				.add(fact("Foreslået styrkeposition", caseFile.sector().label() + " (" + sectorReason(caseFile) + ")"));
		}
		Stream.of(text.caseType().stream(), text.needs().stream(), text.flags().stream())
			.flatMap((suggestions) -> suggestions)
			.map((suggestion) -> fact("Foreslået: " + suggestion.term().label(),
					"fordi henvendelsen nævner " + words(suggestion)))
			.forEach(facts::add);
		return facts;
	}

	private String sectorReason(CaseFile caseFile) {
		Company company = this.triage.company(caseFile.caseNumber());
		if (caseFile.sector() == Sector.HOSPITAL_SUPPLIERS && caseFile.suppliesHospitals()) {
			return "virksomheden leverer til hospitaler";
		}
		return company.industryCode().isEmpty() ? "branchekoden er ikke kendt"
				: "branchekode " + company.industryCode();
	}

	private static List<String> codes(List<? extends Suggestion<? extends Term>> suggestions) {
		return suggestions.stream().map((suggestion) -> suggestion.term().code()).toList();
	}

	private static String words(Suggestion<? extends Term> suggestion) {
		return suggestion.because().stream().map((word) -> "»" + word + "«").collect(Collectors.joining(", "));
	}

	private static Map<String, String> fact(String label, String text) {
		return Map.of("label", label, "text", text);
	}

}
