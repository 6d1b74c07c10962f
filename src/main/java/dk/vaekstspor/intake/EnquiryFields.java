package dk.vaekstspor.intake;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * The fields of an enquiry in their order, so that problems come in the same order.
 */
final class EnquiryFields {

	private static final List<String> NAMES = Arrays.stream(EnquiryRequest.class.getRecordComponents())
		.map(RecordComponent::getName)
		.toList();

	private EnquiryFields() {
	}

	static int order(String field) {
		return NAMES.indexOf(field);
	}

}
