package dk.vaekstspor.demohistory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.companyengagement.CompanyEngagements;
import dk.vaekstspor.companyengagement.NewEngagement;
import dk.vaekstspor.vocabulary.Channel;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;

/**
 * Opens cases as they are opened: by the contact form, or by a caseworker in Tasklist.
 */
@DemoPart
class NewCases {

	private static final double BY_CONTACT_FORM = 0.45;

	private static final double WITHOUT_NUMBER = 0.08;

	private static final List<Channel> BY_CASEWORKERS = List.of(Channel.PHONE, Channel.PHONE, Channel.EMAIL,
			Channel.VISIT, Channel.EVENT);

	private final CompanyEngagements engagements;

	private final FormService forms;

	private final RepositoryService repository;

	private final Colleagues colleagues;

	private final DemoCompanies companies;

	private final Enquiries enquiries;

	private final Phrases phrases;

	NewCases(CompanyEngagements engagements, FormService forms, RepositoryService repository, Colleagues colleagues,
			DemoCompanies companies, Enquiries enquiries, Phrases phrases) {
		this.engagements = engagements;
		this.forms = forms;
		this.repository = repository;
		this.colleagues = colleagues;
		this.companies = companies;
		this.enquiries = enquiries;
		this.phrases = phrases;
	}

	void open(Chance chance) {
		EnquiryKind kind = this.enquiries.oneOf(chance);
		DemoCompany company = this.companies.oneOf(kind, chance);
		boolean byContactForm = chance.happens(BY_CONTACT_FORM);
		NewEngagement engagement = engagement(kind, company, byContactForm, chance);
		if (byContactForm) {
			this.engagements.start(engagement);
		}
		else {
			this.colleagues.as(this.colleagues.caseworker(chance), () -> register(engagement));
		}
	}

	private NewEngagement engagement(EnquiryKind kind, DemoCompany company, boolean byContactForm, Chance chance) {
		String contact = this.phrases.person(chance);
		String text = byContactForm ? this.enquiries.letter(kind, contact, company, chance)
				: this.enquiries.words(kind, chance);
		return new NewEngagement(company.name(), chance.happens(WITHOUT_NUMBER) ? "" : company.cvrNumber(), contact,
				"kontakt@" + company.domain(), "97 12 34 56", text,
				byContactForm ? Channel.WEB : chance.oneOf(BY_CASEWORKERS), isHealth(company), null);
	}

	/** Makers and sellers of medical equipment. */
	private static boolean isHealth(DemoCompany company) {
		return List.of("32", "46").contains(company.industry());
	}

	private void register(NewEngagement engagement) {
		Map<String, Object> form = new HashMap<>();
		form.put("companyName", engagement.companyName());
		form.put("cvrNumber", engagement.cvrNumber());
		form.put("contactName", engagement.contactName());
		form.put("contactEmail", engagement.contactEmail());
		form.put("contactPhone", engagement.contactPhone());
		form.put("text", engagement.text());
		form.put("channel", engagement.channel().code());
		form.put("suppliesHospitals", engagement.suppliesHospitals());
		String definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey("companyEngagement")
			.latestVersion()
			.singleResult()
			.getId();
		this.forms.submitStartForm(definition, form);
	}

}
