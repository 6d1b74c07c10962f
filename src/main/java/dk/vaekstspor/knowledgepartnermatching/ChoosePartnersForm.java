package dk.vaekstspor.knowledgepartnermatching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import dk.vaekstspor.introduction.IntroductionState;
import dk.vaekstspor.introduction.Introductions;
import dk.vaekstspor.introduction.ProposedPartner;
import dk.vaekstspor.partner.KnowledgePartner;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Takes the partners chosen of those proposed and of the directory, or why none of them
 * fits.
 */
@Component
class ChoosePartnersForm extends TaskForm {

	private final Introductions introductions;

	private final PartnerChoice choice;

	private final NeedSummary needSummary;

	private final IntroductionNotes notes;

	ChoosePartnersForm(FormSchemas schemas, Introductions introductions, PartnerChoice choice, NeedSummary needSummary,
			IntroductionNotes notes) {
		super(schemas);
		this.introductions = introductions;
		this.choice = choice;
		this.needSummary = needSummary;
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
			choose(form, caseNumber);
		}
		KnowledgePartnerMatchingProcess.PARTNERS_CHOSEN.set(task, !noneFits);
	}

	private String reason(SubmittedForm form) {
		return form.find("noneFitsReason")
			.orElseThrow(() -> form.rejection("noneFitsReason", "Skriv kort, hvorfor ingen af dem passer."));
	}

	private void choose(SubmittedForm form, String caseNumber) {
		List<String> chosen = new ArrayList<>(proposed(form, caseNumber));
		List<ProposedPartner> byHand = byHand(form, caseNumber);
		byHand.forEach((partner) -> chosen.add(partner.partnerId()));
		if (chosen.isEmpty()) {
			form.reject("partners", "Vælg mindst én vidensaktør, eller sæt kryds ved, at ingen passer.");
		}
		String told = this.needSummary.of(form);
		this.introductions.addByHand(caseNumber, byHand);
		this.introductions.choose(caseNumber, chosen, told);
		this.notes.chosen(caseNumber, this.introductions.in(caseNumber, IntroductionState.CHOSEN));
	}

	private List<String> proposed(SubmittedForm form, String caseNumber) {
		List<String> chosen = form.list("partners");
		List<String> proposed = this.choice.proposed(caseNumber).stream().map(ProposedPartner::partnerId).toList();
		if (!proposed.containsAll(chosen)) {
			form.reject("partners", "Vælg fra listen over forslag. En af de valgte kan ikke vælges længere.");
		}
		return chosen;
	}

	private List<ProposedPartner> byHand(SubmittedForm form, String caseNumber) {
		Map<String, KnowledgePartner> others = this.choice.others(caseNumber);
		List<String> added = form.list("otherPartners");
		this.choice.conflicted(caseNumber)
			.stream()
			.filter((partner) -> added.contains(partner.id()))
			.forEach((partner) -> form.reject("otherPartners",
					partner.name() + " har en interessekonflikt med virksomheden. " + "Vælg en anden."));
		if (!others.keySet().containsAll(added)) {
			form.reject("otherPartners", "Vælg fra listen. En af de valgte står ikke i kataloget, er på pause eller er "
					+ "allerede med i sagen.");
		}
		return added.stream()
			.map(others::get)
			.map((partner) -> ProposedPartner.byHand(partner.id(), partner.name(), partner.town(), partner.offers()))
			.toList();
	}

}
