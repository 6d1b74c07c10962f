package dk.vaekstspor.companyengagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.Priority;
import dk.vaekstspor.company.Company;
import dk.vaekstspor.triage.Suggestion;
import dk.vaekstspor.triage.TriageSuggestion;
import dk.vaekstspor.vocabulary.MessageKind;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;

import org.springframework.stereotype.Component;

/**
 * Says in Danish what is suggested about an enquiry and why, or that nothing is sure.
 */
@Component
class TriageTexts {

	private static final Map<MessageKind, String> OTHER_KINDS = Map.of(MessageKind.NOT_A_COMPANY_CASE,
			"Ligner en henvendelse fra en borger. Send den videre, hvis det passer", MessageKind.OTHER_MUNICIPALITY,
			"Ligner en sag for en anden kommune. Send den videre, hvis det passer", MessageKind.SALES_SPAM,
			"Ligner et salgstilbud. Svar kort, eller henvis til Indkøb", MessageKind.EMPTY,
			"Siger ikke, hvad det drejer sig om. Spørg virksomheden");

	private final Triage triage;

	TriageTexts(Triage triage) {
		this.triage = triage;
	}

	List<Map<String, String>> facts(CaseFile caseFile, TriageSuggestion suggestion) {
		List<Map<String, String>> facts = new ArrayList<>();
		if (caseFile.priority() == Priority.HIGH) {
			facts.add(fact("Prioritet", Priority.HIGH.label()));
		}
		otherKind(suggestion).ifPresent(facts::add);
		sector(caseFile, suggestion).ifPresent(facts::add);
		hospitals(caseFile, suggestion).ifPresent(facts::add);
		suggested(suggestion).forEach(facts::add);
		if (suggestion.kind().term() == MessageKind.COMPANY_CASE && suggestion.needs().isEmpty()) {
			facts.add(fact("Behov", "Teksten giver ikke noget sikkert forslag. Vælg selv."));
		}
		return facts;
	}

	private static Optional<Map<String, String>> otherKind(TriageSuggestion suggestion) {
		return Optional.ofNullable(OTHER_KINDS.get(suggestion.kind().term()))
			.map((text) -> fact("Bemærk", text
					+ (suggestion.kind().because().isEmpty() ? "." : " (nævner " + words(suggestion.kind()) + ").")));
	}

	private Optional<Map<String, String>> sector(CaseFile caseFile, TriageSuggestion suggestion) {
		return Optional.ofNullable(caseFile.sector())
			.map((sector) -> fact("Foreslået styrkeposition",
					sector.label() + " (" + sectorReason(caseFile, suggestion) + ")"));
	}

	private String sectorReason(CaseFile caseFile, TriageSuggestion suggestion) {
		Company company = this.triage.company(caseFile.caseNumber());
		if (caseFile.sector() == Sector.HOSPITAL_SUPPLIERS && caseFile.suppliesHospitals()) {
			return "virksomheden leverer til hospitaler";
		}
		return Stream.concat(suggestion.sector().stream(), suggestion.secondarySectors().stream())
			.filter((sector) -> sector.term() == caseFile.sector() && !sector.because().isEmpty())
			.map((sector) -> "henvendelsen nævner " + words(sector))
			.findFirst()
			.orElse(company.industryCode().isEmpty() ? "branchekoden er ikke kendt"
					: "branchekode " + company.industryCode());
	}

	/** Whether a company supplies hospitals must be asked; the text only hints at it. */
	private static Optional<Map<String, String>> hospitals(CaseFile caseFile, TriageSuggestion suggestion) {
		return Stream.concat(suggestion.sector().stream(), suggestion.secondarySectors().stream())
			.filter((sector) -> sector.term() == Sector.HOSPITAL_SUPPLIERS && !caseFile.suppliesHospitals())
			.map((sector) -> fact("Spørg virksomheden",
					"Leverer I til hospitaler? Henvendelsen nævner " + words(sector)))
			.findFirst();
	}

	private static Stream<Map<String, String>> suggested(TriageSuggestion suggestion) {
		return Stream.of(suggestion.caseType().stream(), suggestion.needs().stream(), suggestion.flags().stream())
			.flatMap((suggestions) -> suggestions)
			.map((one) -> fact("Foreslået: " + one.term().label(), "fordi henvendelsen nævner " + words(one)));
	}

	private static String words(Suggestion<? extends Term> suggestion) {
		return suggestion.because().stream().map((word) -> "»" + word + "«").collect(Collectors.joining(", "));
	}

	private static Map<String, String> fact(String label, String text) {
		return Map.of("label", label, "text", text);
	}

}
