package dk.vaekstspor.api;

import dk.vaekstspor.calls.PlainText;
import dk.vaekstspor.calls.StrictBody;
import dk.vaekstspor.company.IndustryCode;
import dk.vaekstspor.company.IndustryCodes;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An enquiry to be read.
 */
@Schema(name = "TriageRequest")
record TriageRequest(
		@Schema(description = "The enquiry in the company's own words; may be empty",
				example = "Vi vil gerne bygge en ny hal på 2.000 m².", maxLength = RequestCheck.LONGEST_TEXT,
				requiredMode = Schema.RequiredMode.REQUIRED) String text,
		@Schema(description = "The company's industry code, with or without dots: the six digits of Dansk Branchekode "
				+ "2025 or 2007, or only the four of the class; a code of both editions is taken for the newer one",
				example = "25.62.00") String industryCode,
		@Schema(description = "How many employees the company has; triage does not use it yet",
				minimum = "0") Integer employees)
		implements
			StrictBody {

	TriageRequest {
		industryCode = PlainText.line(industryCode);
	}

	/**
	 * The industry code, or null when there is none.
	 * @throws RequestFaulty if fields are missing or wrong
	 */
	IndustryCode check(IndustryCodes codes) {
		RequestCheck check = new RequestCheck();
		if (this.text == null) {
			check.fault("text", "field.missing");
		}
		check.text(this.text);
		IndustryCode code = (this.industryCode != null) ? codes.find(this.industryCode).orElse(null) : null;
		if (this.industryCode != null && code == null) {
			check.fault("industryCode", "request.no-industry-code", RequestCheck.quoted(this.industryCode));
		}
		check.employees(this.employees);
		check.end();
		return code;
	}

}
