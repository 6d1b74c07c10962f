package dk.vaekstspor.demohistory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;

/**
 * Something that companies ask for, and what a caseworker makes of it.
 *
 * @param text in the company's words, with numbers left open such as {@code {m2}}
 * @param industries first two digits of industry codes; {@code *} is any
 * @param nextStep what an assessment decides
 */
record EnquiryKind(String text, List<String> industries, String caseType, List<String> needs, List<String> flags,
		String nextStep) {

	private static final Pattern OPEN_NUMBER = Pattern.compile("\\{\\w+}");

	static EnquiryKind of(CSVRecord line) {
		return new EnquiryKind(line.get("text"), DemoFile.parts(line.get("industries")), line.get("case_type"),
				DemoFile.parts(line.get("needs")), DemoFile.parts(line.get("flags")), line.get("next_step"));
	}

	boolean fits(String industry) {
		return this.industries.contains("*") || this.industries.contains(industry);
	}

	boolean asksForStateAid() {
		return this.flags.contains("state_aid");
	}

	/** The text with numbers filled in. */
	String told(UnaryOperator<String> number) {
		return OPEN_NUMBER.matcher(this.text).replaceAll((open) -> number.apply(open.group()));
	}

	/** Whether a case's text says this, whatever the numbers and the greeting. */
	boolean isIn(String caseText) {
		return caseText.contains(Arrays.stream(OPEN_NUMBER.split(this.text))
			.max(Comparator.comparingInt(String::length))
			.orElseThrow()
			.strip());
	}

}
