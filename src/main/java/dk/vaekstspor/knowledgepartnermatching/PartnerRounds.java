package dk.vaekstspor.knowledgepartnermatching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.Enquiry;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.company.Company;
import dk.vaekstspor.introduction.IntroductionState;
import dk.vaekstspor.introduction.Introductions;
import dk.vaekstspor.introduction.ProposedPartner;
import dk.vaekstspor.matching.MatchRequest;
import dk.vaekstspor.matching.PartnerMatch;
import dk.vaekstspor.matching.PartnerMatching;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.KnowledgePartners;
import dk.vaekstspor.triage.IndustrySectors;
import dk.vaekstspor.vocabulary.Sector;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes knowledge partners round by round: each round the best of those that nobody
 * has asked yet, and at most three rounds.
 */
@Component
@Transactional
class PartnerRounds {

	private static final int MOST_ROUNDS = 3;

	private static final int MOST_PROPOSALS = 10;

	private final Introductions introductions;

	private final PartnerMatching matching;

	private final KnowledgePartners partners;

	private final CaseFiles caseFiles;

	private final Companies companies;

	private final IndustrySectors industrySectors;

	PartnerRounds(Introductions introductions, PartnerMatching matching, KnowledgePartners partners,
			CaseFiles caseFiles, Companies companies, IndustrySectors industrySectors) {
		this.introductions = introductions;
		this.matching = matching;
		this.partners = partners;
		this.caseFiles = caseFiles;
		this.companies = companies;
		this.industrySectors = industrySectors;
	}

	void propose(String caseNumber) {
		CaseFile caseFile = this.caseFiles.get(caseNumber);
		List<ProposedPartner> proposals = this.matching.rank(request(caseNumber), MOST_PROPOSALS)
			.stream()
			.map(this::proposal)
			.toList();
		this.introductions.propose(caseNumber, caseFile.sector(), caseFile.needs(), proposals);
	}

	/** Whether anybody has said yes. */
	boolean isAccepted(String caseNumber) {
		return !this.introductions.in(caseNumber, IntroductionState.ACCEPTED).isEmpty();
	}

	/** Whether nobody has said yes, and somebody is left to ask in time. */
	boolean isWorthAnother(String caseNumber) {
		return !isAccepted(caseNumber) && this.introductions.latestRound(caseNumber) < MOST_ROUNDS
				&& !this.matching.rank(request(caseNumber), 1).isEmpty();
	}

	/** What the company said it needs, in its own words. */
	String enquiryText(String caseNumber) {
		return this.caseFiles.enquiriesOf(caseNumber)
			.stream()
			.map(Enquiry::text)
			.distinct()
			.collect(Collectors.joining("\n\n"));
	}

	private MatchRequest request(String caseNumber) {
		CaseFile caseFile = this.caseFiles.get(caseNumber);
		Company company = this.companies.get(caseFile.companyId());
		return new MatchRequest(caseFile.needs(), caseFile.sector(), secondarySectors(company, caseFile.sector()),
				enquiryText(caseNumber), company.employees(), company.cvrNumber(),
				this.introductions.askedPartners(caseNumber));
	}

	/** The other sectors whose value chain the company's industry is part of. */
	private Set<Sector> secondarySectors(Company company, Sector sector) {
		Set<Sector> sectors = new HashSet<>(
				this.industrySectors.secondary(company.industryCode(), company.industryScheme()));
		this.industrySectors.primary(company.industryCode(), company.industryScheme()).ifPresent(sectors::add);
		sectors.remove(sector);
		return sectors;
	}

	private ProposedPartner proposal(PartnerMatch match) {
		KnowledgePartner partner = this.partners.find(match.partnerId()).orElseThrow();
		return ProposedPartner.proposed(partner.id(), partner.name(), partner.town(), partner.offers(), match.score(),
				String.join("\n", match.reasons()));
	}

}
