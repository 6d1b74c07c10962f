package dk.vaekstspor.intake;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What the caller gets for an enquiry.
 */
@Schema(name = "Receipt")
record EnquiryReceipt(@Schema(description = "The number of the case, for all further contact",
		example = "2026-00042") String caseNumber) {

}
