package dk.vaekstspor.casefile;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A company's case. Its verbs return the changed case, and refuse with an
 * {@link IllegalCaseState} what its status does not allow.
 *
 * @param contactId the contact person, or null
 * @param owner the user id of the responsible caseworker, or null
 * @param relatedCaseNumber the case this one grew out of or was added to, or null
 */
public record CaseFile(@Id Long id, String caseNumber, long companyId, Long contactId, Channel channel, String owner,
		String relatedCaseNumber, @Embedded.Empty Classification classification, @Embedded.Empty Progress progress,
		Set<CaseNeed> caseNeeds, Set<CaseFlag> caseFlags, @Version Long version) {

	static CaseFile open(String caseNumber, NewEnquiry enquiry, Instant at) {
		return new CaseFile(null, caseNumber, enquiry.companyId(), enquiry.contactId(), enquiry.channel(),
				enquiry.ownerOrNull(), enquiry.relatedCaseNumberOrNull(), Classification.of(enquiry),
				Progress.received(at), Set.of(), Set.of(), null);
	}

	/** The suggested or confirmed type, or null. */
	public CaseType caseType() {
		return this.classification.caseType();
	}

	/** The suggested or confirmed sector, or null. */
	public Sector sector() {
		return this.classification.sector();
	}

	public Priority priority() {
		return this.classification.priority();
	}

	public boolean suppliesHospitals() {
		return this.classification.suppliesHospitals();
	}

	/** Whether the company agreed to be contacted. */
	public boolean contactConsent() {
		return this.classification.contactConsent();
	}

	public CaseStatus status() {
		return this.progress.status();
	}

	/** What the case came to, or null while it is open. */
	public CaseResult result() {
		return this.progress.result();
	}

	public Instant openedAt() {
		return this.progress.openedAt();
	}

	/** When the case was closed, or null while it is open. */
	public Instant closedAt() {
		return this.progress.closedAt();
	}

	/** The needs in the order of the vocabulary. */
	public Set<Need> needs() {
		return this.caseNeeds.stream().map(CaseNeed::need).collect(Collectors.toCollection(TreeSet::new));
	}

	/** The flags in the order of the vocabulary. */
	public Set<Flag> flags() {
		return this.caseFlags.stream().map(CaseFlag::flag).collect(Collectors.toCollection(TreeSet::new));
	}

	public boolean isOpen() {
		return status() != CaseStatus.CLOSED;
	}

	public boolean isConfidential() {
		return this.caseFlags.contains(new CaseFlag(Flag.CONFIDENTIAL));
	}

	CaseFile triage(Sector sector, Priority priority) {
		this.progress.requireUnassessed(this.caseNumber);
		return with(this.classification.triaged(sector, priority));
	}

	CaseFile assess(Assessment assessment) {
		return with(this.classification.assessed(assessment)).with(this.progress.assess(this.caseNumber))
			.withNeeds(assessment.needs())
			.withFlags(assessment.flags())
			.withOwner(assessment.owner());
	}

	CaseFile flag(Flag flag) {
		this.progress.requireOpen(this.caseNumber);
		Set<Flag> flags = flags();
		flags.add(flag);
		return withFlags(flags);
	}

	CaseFile assignOwner(String owner) {
		this.progress.requireOpen(this.caseNumber);
		return withOwner(owner);
	}

	CaseFile linkCompany(long companyId) {
		this.progress.requireOpen(this.caseNumber);
		return new CaseFile(this.id, this.caseNumber, companyId, this.contactId, this.channel, this.owner,
				this.relatedCaseNumber, this.classification, this.progress, this.caseNeeds, this.caseFlags,
				this.version);
	}

	CaseFile startWork() {
		return with(this.progress.startWork(this.caseNumber));
	}

	CaseFile startFollowUp() {
		return with(this.progress.startFollowUp(this.caseNumber));
	}

	CaseFile close(CaseResult result, Instant at) {
		return with(this.progress.close(this.caseNumber, result, at));
	}

	CaseFile addTo(CaseFile target, Instant at) {
		if (target.caseNumber.equals(this.caseNumber)) {
			throw new CaseAddedToItself(this.caseNumber);
		}
		if (target.companyId != this.companyId) {
			throw new CasesOfDifferentCompanies(this.caseNumber, target.caseNumber);
		}
		target.progress.requireOpen(target.caseNumber);
		Progress added = this.progress.close(this.caseNumber, CaseResult.ADDED_TO_OTHER_CASE, at);
		return new CaseFile(this.id, this.caseNumber, this.companyId, this.contactId, this.channel, this.owner,
				target.caseNumber, this.classification, added, this.caseNeeds, this.caseFlags, this.version);
	}

	private CaseFile with(Classification classification) {
		return new CaseFile(this.id, this.caseNumber, this.companyId, this.contactId, this.channel, this.owner,
				this.relatedCaseNumber, classification, this.progress, this.caseNeeds, this.caseFlags, this.version);
	}

	private CaseFile with(Progress progress) {
		return new CaseFile(this.id, this.caseNumber, this.companyId, this.contactId, this.channel, this.owner,
				this.relatedCaseNumber, this.classification, progress, this.caseNeeds, this.caseFlags, this.version);
	}

	private CaseFile withOwner(String owner) {
		return new CaseFile(this.id, this.caseNumber, this.companyId, this.contactId, this.channel, owner,
				this.relatedCaseNumber, this.classification, this.progress, this.caseNeeds, this.caseFlags,
				this.version);
	}

	private CaseFile withNeeds(Set<Need> needs) {
		return new CaseFile(this.id, this.caseNumber, this.companyId, this.contactId, this.channel, this.owner,
				this.relatedCaseNumber, this.classification, this.progress,
				needs.stream().map(CaseNeed::new).collect(Collectors.toSet()), this.caseFlags, this.version);
	}

	private CaseFile withFlags(Set<Flag> flags) {
		return new CaseFile(this.id, this.caseNumber, this.companyId, this.contactId, this.channel, this.owner,
				this.relatedCaseNumber, this.classification, this.progress, this.caseNeeds,
				flags.stream().map(CaseFlag::new).collect(Collectors.toSet()), this.version);
	}

}
