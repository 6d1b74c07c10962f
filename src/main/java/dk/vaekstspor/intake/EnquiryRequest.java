package dk.vaekstspor.intake;

import dk.vaekstspor.calls.PlainText;
import dk.vaekstspor.calls.StrictBody;
import dk.vaekstspor.companyengagement.NewEngagement;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.vocabulary.Term;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * An enquiry as a program hands it in. Texts are trimmed, and empty ones count as left
 * out; the limits are those of the caseworkers' own form.
 */
@Schema(name = "Enquiry", description = "A company's enquiry. No text may hold a CPR number.")
record EnquiryRequest(
		@Schema(description = "What the company calls itself", example = "Hammerum Maskinfabrik ApS",
				requiredMode = Schema.RequiredMode.REQUIRED) @NotNull(message = "{field.missing}") @Size(max = 200,
						message = "{field.too-long}") @NoCprNumber String companyName,
		@Schema(description = "The company's number in the Danish company register: eight digits, the last of them a "
				+ "check digit; spaces, dots and a leading DK are fine. A well-formed number that the register does not "
				+ "know is accepted, and a person looks at it.",
				example = "12 34 56 74") @CvrNumberText String cvrNumber,
		@Schema(description = "Who is asking", example = "Karen Østergård",
				requiredMode = Schema.RequiredMode.REQUIRED) @NotNull(message = "{field.missing}") @Size(max = 200,
						message = "{field.too-long}") @NoCprNumber String contactName,
		@Schema(description = "Where the receipt and the answer go", example = "karen@firma.example") @Size(max = 254,
				message = "{field.too-long}") @Pattern(regexp = "[^\\s@]+@[^\\s@]+\\.[^\\s@.]+",
						message = "{enquiry.no-email}") @NoCprNumber String contactEmail,
		@Schema(description = "Where the caseworker calls", example = "96 28 28 28") @Size(max = 30,
				message = "{field.too-long}") @NoCprNumber String contactPhone,
		@Schema(description = "The enquiry in the company's own words; plain text",
				example = "Vi vil gerne bygge en ny hal på 2.000 m².",
				requiredMode = Schema.RequiredMode.REQUIRED) @NotNull(message = "{field.missing}") @Size(max = 10_000,
						message = "{field.too-long}") @NoCprNumber String text,
		@Schema(description = "How the enquiry reached the municipality", defaultValue = "web", allowableValues = {
				"phone", "email", "visit", "event", "web", "outreach", "referral" }) @ChannelCode String channel)
		implements
			StrictBody{

	EnquiryRequest {
		companyName = PlainText.line(companyName);
		cvrNumber = PlainText.line(cvrNumber);
		contactName = PlainText.line(contactName);
		contactEmail = PlainText.line(contactEmail);
		contactPhone = PlainText.line(contactPhone);
		text = PlainText.lines(text);
		channel = PlainText.line(channel);
	}

	NewEngagement engagement() {
		return new NewEngagement(this.companyName, this.cvrNumber, this.contactName, this.contactEmail,
				this.contactPhone, this.text, Term.find(Channel.class, this.channel).orElse(Channel.WEB), false, null);
	}

}
