package dk.vaekstspor.knowledgepartnermatching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.introduction.Introduction;
import dk.vaekstspor.introduction.IntroductionState;
import dk.vaekstspor.introduction.Introductions;
import dk.vaekstspor.introduction.ProposedPartner;
import dk.vaekstspor.introduction.TrackRecord;
import dk.vaekstspor.introduction.TrackRecords;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.KnowledgePartners;

import org.springframework.stereotype.Component;

/**
 * The partners that a caseworker can choose from now: those proposed in this round, and
 * by hand all others of the directory that the case has not asked yet. One that did not
 * answer in time can be asked again.
 */
@Component
class PartnerChoice {

	private final Introductions introductions;

	private final TrackRecords records;

	private final KnowledgePartners partners;

	private final CaseFiles caseFiles;

	private final Companies companies;

	PartnerChoice(Introductions introductions, TrackRecords records, KnowledgePartners partners, CaseFiles caseFiles,
			Companies companies) {
		this.companies = companies;
		this.introductions = introductions;
		this.records = records;
		this.partners = partners;
		this.caseFiles = caseFiles;
	}

	/** The proposals of this round that may still be introduced, best first. */
	List<ProposedPartner> proposed(String caseNumber) {
		Map<String, KnowledgePartner> candidates = byId(candidates(caseNumber));
		return this.introductions.latest(caseNumber)
			.stream()
			.filter((introduction) -> introduction.state() == IntroductionState.PROPOSED)
			.map(Introduction::partner)
			.filter((partner) -> candidates.containsKey(partner.partnerId()))
			.toList();
	}

	/** The rest of the directory by name, by id. */
	Map<String, KnowledgePartner> others(String caseNumber) {
		int round = this.introductions.latestRound(caseNumber);
		Map<String, KnowledgePartner> others = byId(candidates(caseNumber));
		this.introductions.of(caseNumber)
			.stream()
			.filter((introduction) -> isTaken(introduction, round))
			.forEach((introduction) -> others.remove(introduction.partner().partnerId()));
		return others;
	}

	/**
	 * Those who must not be introduced to the company because of a conflict of interest.
	 */
	List<KnowledgePartner> conflicted(String caseNumber) {
		String cvrNumber = cvrNumber(caseNumber);
		return this.partners.active().stream().filter((partner) -> partner.conflicts().contains(cvrNumber)).toList();
	}

	/** How introductions to those partners have gone, compared with this case. */
	Map<String, TrackRecord> records(String caseNumber, List<ProposedPartner> proposed) {
		CaseFile caseFile = this.caseFiles.get(caseNumber);
		return this.records.of(proposed.stream().map(ProposedPartner::partnerId).toList(), caseFile.sector(),
				caseFile.needs());
	}

	private List<KnowledgePartner> candidates(String caseNumber) {
		String cvrNumber = cvrNumber(caseNumber);
		return this.partners.active().stream().filter((partner) -> !partner.conflicts().contains(cvrNumber)).toList();
	}

	/** "" when unknown. */
	private String cvrNumber(String caseNumber) {
		return Objects.toString(this.companies.get(this.caseFiles.get(caseNumber).companyId()).cvrNumber(), "");
	}

	private static Map<String, KnowledgePartner> byId(List<KnowledgePartner> partners) {
		Map<String, KnowledgePartner> byId = new LinkedHashMap<>();
		partners.forEach((partner) -> byId.put(partner.id(), partner));
		return byId;
	}

	private static boolean isTaken(Introduction introduction, int round) {
		return introduction.round() == round
				|| introduction.state().isAsked() && introduction.state() != IntroductionState.SILENT;
	}

}
