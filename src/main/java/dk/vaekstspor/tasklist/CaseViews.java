package dk.vaekstspor.tasklist;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.vaekstspor.actionplan.Promises;
import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.Enquiry;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.casefile.JournalEntry;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.tasklist.CaseView.ContactView;
import dk.vaekstspor.tasklist.CaseView.HistoryLine;
import dk.vaekstspor.vocabulary.Term;

import org.springframework.stereotype.Component;

/**
 * Writes cases out for people, from our own tables.
 */
@Component
class CaseViews {

	private static final int LATEST = 10;

	private static final int LONGEST_HISTORY_TEXT = 600;

	private final CaseFiles caseFiles;

	private final Companies companies;

	private final Journal journal;

	private final Roster roster;

	private final Promises promises;

	CaseViews(CaseFiles caseFiles, Companies companies, Journal journal, Roster roster, Promises promises) {
		this.promises = promises;
		this.caseFiles = caseFiles;
		this.companies = companies;
		this.journal = journal;
		this.roster = roster;
	}

	/** The case with the facts of a task, or empty for an unknown number. */
	Optional<CaseView> find(String caseNumber, List<?> facts) {
		return this.caseFiles.find(caseNumber).map((caseFile) -> view(caseFile, facts));
	}

	private CaseView view(CaseFile caseFile, List<?> facts) {
		List<Enquiry> enquiries = this.caseFiles.enquiriesOf(caseFile.caseNumber());
		return new CaseView(caseFile.caseNumber(), caseFile.status().label(),
				CompanyLines.of(this.companies.get(caseFile.companyId())), contact(caseFile.contactId()),
				caseFile.channel().label(), DanishTimes.of(caseFile.openedAt()), EnquiryText.of(enquiries),
				label(caseFile.caseType()), label(caseFile.sector()), labels(caseFile.needs()),
				labels(caseFile.flags()), owner(caseFile.owner()), textOf(caseFile.relatedCaseNumber()),
				this.promises.overdue(caseFile.caseNumber()), facts, history(caseFile.caseNumber()));
	}

	private ContactView contact(Long contactId) {
		return this.companies.findContact(contactId)
			.map((person) -> new ContactView(person.name(), person.phone(), person.email()))
			.orElse(new ContactView("", "", ""));
	}

	private String owner(String userId) {
		return Optional.ofNullable(userId).flatMap(this.roster::find).map(StaffMember::name).orElse(textOf(userId));
	}

	private List<HistoryLine> history(String caseNumber) {
		return this.journal.of(caseNumber)
			.stream()
			.sorted(Comparator.comparingInt(JournalEntry::number).reversed())
			.limit(LATEST)
			.map((entry) -> new HistoryLine(DanishTimes.of(entry.recordedAt()), entry.subject(),
					shortened(entry.text())))
			.toList();
	}

	private static String shortened(String text) {
		return (text.length() <= LONGEST_HISTORY_TEXT) ? text : text.substring(0, LONGEST_HISTORY_TEXT) + " …";
	}

	private static String labels(Collection<? extends Term> terms) {
		return terms.stream().map(Term::label).collect(Collectors.joining(", "));
	}

	private static String label(Term term) {
		return (term != null) ? term.label() : "";
	}

	private static String textOf(String text) {
		return (text != null) ? text : "";
	}

}
