package dk.vaekstspor.browser;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.NewEnquiry;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.company.Company;
import dk.vaekstspor.introduction.Introductions;
import dk.vaekstspor.introduction.ProposedPartner;
import dk.vaekstspor.partner.KnowledgePartners;
import dk.vaekstspor.partner.PartnerFiles;
import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.vocabulary.Flag;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The directory as it is shipped, and introductions to a school in it.
 */
class ShippedPartners {

	static final String SCHOOL = "Herningsholm Erhvervsskole & Gymnasier";

	private final KnowledgePartners partners;

	private final PartnerFiles files;

	private final Introductions introductions;

	private final Companies companies;

	private final CaseFiles caseFiles;

	private final JdbcClient database;

	ShippedPartners(KnowledgePartners partners, PartnerFiles files, Introductions introductions, Companies companies,
			CaseFiles caseFiles, JdbcClient database) {
		this.partners = partners;
		this.files = files;
		this.introductions = introductions;
		this.companies = companies;
		this.caseFiles = caseFiles;
		this.database = database;
	}

	/** Puts everything back, without introductions; gives the file. */
	String load() throws IOException {
		String shipped = new ClassPathResource("partners/partners.csv").getContentAsString(StandardCharsets.UTF_8);
		this.files.replace(new StringReader(shipped));
		this.partners.resume("herningsholm");
		this.database.sql("DELETE FROM introduction").update();
		return shipped;
	}

	/** The id of an open introduction of a new company to the school. */
	long introduce(String companyName, boolean confidential) {
		Company company = this.companies.register(companyName, null);
		long contact = this.companies.addContact(company.id(), "Hanne Krog", "hanne@firma.example", "").id();
		String caseNumber = this.caseFiles
			.open(new NewEnquiry(company.id(), contact, Channel.WEB, "Vi mangler lærlinge.", CaseType.DEVELOP, false,
					"leder", null))
			.caseNumber();
		if (confidential) {
			this.caseFiles.flag(caseNumber, Flag.CONFIDENTIAL);
		}
		this.introductions.propose(caseNumber, null, Set.of(),
				List.of(ProposedPartner.proposed("herningsholm", SCHOOL, "Herning", "Lærlinge", 0.5, "")));
		this.introductions.choose(caseNumber, Set.of("herningsholm"), "Lærlinge");
		long id = this.introductions.latest(caseNumber).get(0).id();
		this.introductions.consent(id, true, "sagsbehandler", "Ja tak");
		this.introductions.introduce(id);
		return id;
	}

}
