package dk.vaekstspor.tasklist;

import java.util.List;

/**
 * A case as a form shows it: texts only, ready to be read. What is not known is empty.
 *
 * @param needs the needs' labels, separated by commas
 * @param flags the flags' labels, separated by commas
 * @param owner the name of the responsible caseworker
 * @param overduePromises what was promised and should have been done, a line each
 * @param facts what this very task must know, as label and text
 * @param history the latest of the journal, newest first
 */
record CaseView(String number, String status, CompanyView company, ContactView contact, String channel,
		String receivedAt, String enquiryText, String caseType, String sector, String needs, String flags, String owner,
		String related, String overduePromises, List<?> facts, List<HistoryLine> history) {

	/**
	 * The company.
	 *
	 * @param facts address, employees and industry in one line
	 * @param warning what one must know before contacting it
	 */
	record CompanyView(String name, String cvrNumber, String facts, String warning) {
	}

	/** The person who wrote or called. */
	record ContactView(String name, String phone, String email) {
	}

	/** One entry of the journal. */
	record HistoryLine(String date, String subject, String text) {
	}

}
