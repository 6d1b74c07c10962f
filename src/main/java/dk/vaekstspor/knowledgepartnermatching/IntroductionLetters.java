package dk.vaekstspor.knowledgepartnermatching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.correspondence.CompanyContacts;
import dk.vaekstspor.correspondence.Letter;
import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.engine.Recipients;
import dk.vaekstspor.introduction.Introduction;
import dk.vaekstspor.introduction.IntroductionState;
import dk.vaekstspor.introduction.Introductions;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.KnowledgePartners;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The letters about introductions, to partners, managers and the company. A partner that
 * has no address, or has left the directory, gets none.
 */
@Component
class IntroductionLetters {

	private final Introductions introductions;

	private final KnowledgePartners partners;

	private final CaseFiles caseFiles;

	private final CompanyContacts contacts;

	private final Recipients recipients;

	private final AnswerTimes times;

	IntroductionLetters(Introductions introductions, KnowledgePartners partners, CaseFiles caseFiles,
			CompanyContacts contacts, Recipients recipients, AnswerTimes times) {
		this.introductions = introductions;
		this.partners = partners;
		this.caseFiles = caseFiles;
		this.contacts = contacts;
		this.recipients = recipients;
		this.times = times;
	}

	Optional<Letter> introduction(Introduction introduction) {
		return toPartner("partner-introduction", introduction);
	}

	Optional<Letter> reminder(Introduction introduction) {
		return toPartner("partner-reminder", introduction);
	}

	Letter choiceOverdue(String caseNumber) {
		Map<String, Object> model = model(caseNumber);
		model.put("title", "Vælg vidensaktører");
		Optional.ofNullable(this.caseFiles.get(caseNumber).owner()).ifPresent((owner) -> model.put("owner", owner));
		return new Letter(caseNumber, "task-overdue", "Vælg vidensaktører " + round(caseNumber),
				this.recipients.ofGroup(Groups.MANAGER), model);
	}

	Letter consentMissing(String caseNumber) {
		Map<String, Object> model = model(caseNumber);
		contact(caseNumber, model);
		model.put("title", "Må vi give jeres oplysninger videre til: " + chosen(caseNumber) + "?");
		return new Letter(caseNumber, "company-reminder", "Samtykke " + round(caseNumber),
				this.contacts.addresses(caseNumber), model);
	}

	private Optional<Letter> toPartner(String template, Introduction introduction) {
		return this.partners.find(introduction.partner().partnerId())
			.filter(KnowledgePartner::isActive)
			.map(KnowledgePartner::email)
			.filter(StringUtils::hasText)
			.map((email) -> new Letter(introduction.caseNumber(), template, "introduction-" + introduction.id(),
					List.of(email), partnerModel(introduction)));
	}

	private Map<String, Object> partnerModel(Introduction introduction) {
		Map<String, Object> model = model(introduction.caseNumber());
		if (introduction.isContactShared()) {
			contact(introduction.caseNumber(), model);
		}
		model.put("partnerName", introduction.partner().name());
		model.put("text", introduction.needSummary());
		model.put("deadline", this.times.partnerAnswer(introduction.introducedAt()));
		return model;
	}

	private void contact(String caseNumber, Map<String, Object> model) {
		this.contacts.person(caseNumber).ifPresent((person) -> {
			model.put("contactName", person.name());
			putText(model, "contactPhone", person.phone());
			putText(model, "contactEmail", person.email());
		});
	}

	private static void putText(Map<String, Object> model, String key, String text) {
		if (StringUtils.hasText(text)) {
			model.put(key, text);
		}
	}

	private String chosen(String caseNumber) {
		return this.introductions.in(caseNumber, IntroductionState.CHOSEN)
			.stream()
			.map((introduction) -> introduction.partner().name())
			.collect(Collectors.joining("; "));
	}

	private int round(String caseNumber) {
		return this.introductions.latestRound(caseNumber);
	}

	private Map<String, Object> model(String caseNumber) {
		Map<String, Object> model = new HashMap<>();
		model.put("companyName", this.contacts.companyName(caseNumber));
		return model;
	}

}
