package dk.vaekstspor.knowledgepartnermatching;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Takes the partners chosen of those proposed, or why none of them fits.
 */
@Component
class ChoosePartnersForm extends TaskForm {

	private final Introductions introductions;

	private final IntroductionNotes notes;

	ChoosePartnersForm(FormSchemas schemas, Introductions introductions, IntroductionNotes notes) {
		super(schemas);
		this.introductions = introductions;
		this.notes = notes;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		String caseNumber = KnowledgePartnerMatchingProcess.CASE_NUMBER.get(task);
		boolean noneFits = form.checked("noneFits");
		if (noneFits) {
			this.notes.noneFits(caseNumber, reason(form));
		}
		else {
			this.introductions.choose(caseNumber, chosen(form, caseNumber), needSummary(form));
			this.notes.chosen(caseNumber, this.introductions.in(caseNumber, IntroductionState.CHOSEN));
		}
		KnowledgePartnerMatchingProcess.PARTNERS_CHOSEN.set(task, !noneFits);
	}

	private String reason(SubmittedForm form) {
		return form.find("noneFitsReason")
			.orElseThrow(() -> form.rejection("noneFitsReason", "Skriv kort, hvorfor ingen af dem passer."));
	}

	private String needSummary(SubmittedForm form) {
		return form.find("needSummary")
			.orElseThrow(() -> form.rejection("needSummary", "Skriv, hvad virksomheden har brug for."));
	}

	private List<String> chosen(SubmittedForm form, String caseNumber) {
		List<String> chosen = form.list("partners");
		if (chosen.isEmpty()) {
			form.reject("partners", "Vælg mindst én vidensaktør, eller sæt kryds ved, at ingen passer.");
		}
		Set<String> proposed = this.introductions.latest(caseNumber)
			.stream()
			.map((introduction) -> introduction.partner().partnerId())
			.collect(Collectors.toSet());
		if (!proposed.containsAll(chosen)) {
			form.reject("partners", "Vælg fra listen over forslag.");
		}
		return chosen;
	}

}
