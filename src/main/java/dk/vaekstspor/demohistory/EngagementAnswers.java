package dk.vaekstspor.demohistory;

import java.util.Map;
import java.util.stream.Collectors;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.Enquiry;
import dk.vaekstspor.vocabulary.Sector;

/**
 * What is answered in the forms of {@code companyEngagement}.
 */
@DemoPart
class EngagementAnswers implements FormAnswers {

	private static final double CONSENTING = 0.85;

	private static final double WITH_NOTE = 0.4;

	private static final double MAY_CONTINUE = 0.65;

	private final CaseFiles caseFiles;

	private final Enquiries enquiries;

	EngagementAnswers(CaseFiles caseFiles, Enquiries enquiries) {
		this.caseFiles = caseFiles;
		this.enquiries = enquiries;
	}

	@Override
	public Map<String, Answerer> byStep() {
		return Map.of("assessEnquiry", this::assessEnquiry, "assessStateAid", this::assessStateAid, "closeCase",
				this::closeCase);
	}

	private Answers assessEnquiry(OpenForm form) {
		CaseFile caseFile = this.caseFiles.get(form.caseNumber());
		EnquiryKind kind = this.enquiries.recognise(text(form.caseNumber()));
		Sector sector = (caseFile.sector() != null) ? caseFile.sector() : Sector.OTHER;
		Answers answers = new Answers().with("caseType", kind.caseType())
			.with("sector", sector.code())
			.withList("needs", kind.needs())
			.withList("flags", kind.flags())
			.with("suppliesHospitals", caseFile.suppliesHospitals())
			.with("contactConsent", form.chance().happens(CONSENTING))
			.with("nextStep", kind.nextStep());
		if (form.chance().happens(WITH_NOTE)) {
			answers.with("note", form.phrase("note"));
		}
		return withLetter(answers, kind, form);
	}

	private static Answers withLetter(Answers answers, EnquiryKind kind, OpenForm form) {
		return switch (kind.nextStep()) {
			case "ANSWER" -> answers.with("answerText", form.phrase("answer"));
			case "FORWARD" -> answers.with("forwardTo", form.phrase("forwardTo"))
				.with("forwardEmail", "post@myndighed.example")
				.with("forwardReason", form.phrase("forwardReason"));
			default -> answers;
		};
	}

	private Answers assessStateAid(OpenForm form) {
		String outcome = form.chance().happens(MAY_CONTINUE) ? "MAY_CONTINUE" : "MUST_DECLINE";
		Answers answers = new Answers().with("stateAidOutcome", outcome).with("stateAidReason", form.phrase(outcome));
		return outcome.equals("MUST_DECLINE") ? answers.with("answerText", form.phrase("answer")) : answers;
	}

	private Answers closeCase(OpenForm form) {
		String result = form.chance().happens(0.75) ? "RESOLVED"
				: form.chance().happens(0.7) ? "PARTLY_RESOLVED" : "NOT_RESOLVED";
		return new Answers().with("result", result).with("closingNote", form.phrase());
	}

	private String text(String caseNumber) {
		return this.caseFiles.enquiriesOf(caseNumber).stream().map(Enquiry::text).collect(Collectors.joining("\n\n"));
	}

}
