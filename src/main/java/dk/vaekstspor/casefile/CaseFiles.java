package dk.vaekstspor.casefile;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.Sector;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All cases. Every change is refused with an {@link IllegalCaseState} when the case's
 * status does not allow it, and with Spring's OptimisticLockingFailureException when
 * somebody else changed the case meanwhile; an unknown number is a {@link CaseNotFound}.
 */
@Component
@Transactional
public class CaseFiles {

	private final CaseFileRepository caseFiles;

	private final EnquiryRepository enquiries;

	private final CaseNumbers caseNumbers;

	private final Journal journal;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CaseFiles(CaseFileRepository caseFiles, EnquiryRepository enquiries, CaseNumbers caseNumbers, Journal journal,
			ApplicationEventPublisher events, Clock clock) {
		this.caseFiles = caseFiles;
		this.enquiries = enquiries;
		this.caseNumbers = caseNumbers;
		this.journal = journal;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Opens a case with a number of its own, keeps the enquiry and journalises it. This,
	 * triage and assessment are told of with a {@link CaseClassified}.
	 */
	public CaseFile open(NewEnquiry enquiry) {
		CaseFile opened = this.caseFiles.save(CaseFile.open(this.caseNumbers.next(), enquiry, this.clock.instant()));
		this.enquiries.save(new Enquiry(null, opened.caseNumber(), enquiry.contactId(), enquiry.channel(),
				enquiry.text(), opened.openedAt()));
		this.journal.record(opened.caseNumber(), Direction.IN, "Henvendelse: " + enquiry.channel().label(),
				"Virksomheden", enquiry.text());
		return classified(opened);
	}

	@Transactional(readOnly = true)
	public CaseFile get(String caseNumber) {
		return find(caseNumber).orElseThrow(() -> new CaseNotFound(caseNumber));
	}

	@Transactional(readOnly = true)
	public Optional<CaseFile> find(String caseNumber) {
		return this.caseFiles.findByCaseNumber(caseNumber);
	}

	/**
	 * The company's cases that are not closed, without the one excepted, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<CaseFile> openCasesOf(long companyId, String exceptCaseNumber) {
		return casesOf(companyId, exceptCaseNumber).stream().filter(CaseFile::isOpen).toList();
	}

	/** All cases of the company without the one excepted, oldest first. */
	@Transactional(readOnly = true)
	public List<CaseFile> casesOf(long companyId, String exceptCaseNumber) {
		return this.caseFiles.findByCompanyIdOrderByCaseNumber(companyId)
			.stream()
			.filter((caseFile) -> !caseFile.caseNumber().equals(exceptCaseNumber))
			.toList();
	}

	/** The cases of that owner that are not closed, oldest first. */
	@Transactional(readOnly = true)
	public List<CaseFile> openCasesOwnedBy(String owner) {
		return this.caseFiles.findByOwnerOrderByCaseNumber(owner).stream().filter(CaseFile::isOpen).toList();
	}

	/** All that the company wrote or said in this case, oldest first. */
	@Transactional(readOnly = true)
	public List<Enquiry> enquiriesOf(String caseNumber) {
		return this.enquiries.findByCaseNumberOrderByReceivedAtAscIdAsc(caseNumber);
	}

	/**
	 * Notes the suggested sector and priority, as long as nobody has assessed the case.
	 */
	public CaseFile triage(String caseNumber, Sector sector, Priority priority) {
		return classified(change(caseNumber, (caseFile) -> caseFile.triage(sector, priority)));
	}

	/** Notes what a caseworker decided; possible again until work starts. */
	public CaseFile assess(String caseNumber, Assessment assessment) {
		return classified(change(caseNumber, (caseFile) -> caseFile.assess(assessment)));
	}

	public CaseFile flag(String caseNumber, Flag flag) {
		return change(caseNumber, (caseFile) -> caseFile.flag(flag));
	}

	public CaseFile assignOwner(String caseNumber, String owner) {
		return change(caseNumber, (caseFile) -> caseFile.assignOwner(owner));
	}

	public CaseFile linkCompany(String caseNumber, long companyId) {
		return change(caseNumber, (caseFile) -> caseFile.linkCompany(companyId));
	}

	/**
	 * Copies what came in and what was journalised to another open case of the same
	 * company, and closes this one as {@link CaseResult#ADDED_TO_OTHER_CASE}.
	 */
	public void addEnquiryTo(String targetCaseNumber, String fromCaseNumber) {
		CaseFile target = get(targetCaseNumber);
		change(fromCaseNumber, (caseFile) -> caseFile.addTo(target, this.clock.instant()));
		enquiriesOf(fromCaseNumber).forEach((enquiry) -> this.enquiries.save(enquiry.copiedTo(targetCaseNumber)));
		this.journal.of(fromCaseNumber)
			.forEach((entry) -> this.journal.record(targetCaseNumber, entry.direction(),
					"Fra sag " + fromCaseNumber + ": " + entry.subject(), entry.author(), entry.text()));
		this.journal.record(fromCaseNumber, Direction.INTERNAL, "Tilknyttet sag " + targetCaseNumber, "Vækstspor",
				"Henvendelsen er lagt over på sag " + targetCaseNumber + ".");
	}

	/**
	 * Says that a taskforce or knowledge partners are at work; harmless when they are.
	 */
	public CaseFile startWork(String caseNumber) {
		return change(caseNumber, CaseFile::startWork);
	}

	/** Says that the work is done and its effect is followed; harmless when it is. */
	public CaseFile startFollowUp(String caseNumber) {
		return change(caseNumber, CaseFile::startFollowUp);
	}

	/**
	 * Closes a case. Answered and forwarded need an assessed case before its follow-up,
	 * resolved or not a case that was worked on; withdrawn is always possible.
	 */
	public CaseFile close(String caseNumber, CaseResult result) {
		return change(caseNumber, (caseFile) -> caseFile.close(result, this.clock.instant()));
	}

	private CaseFile classified(CaseFile caseFile) {
		this.events.publishEvent(new CaseClassified(caseFile.caseNumber(), caseFile.sector(), caseFile.caseType()));
		return caseFile;
	}

	private CaseFile change(String caseNumber, UnaryOperator<CaseFile> verb) {
		return this.caseFiles.save(verb.apply(get(caseNumber)));
	}

}
