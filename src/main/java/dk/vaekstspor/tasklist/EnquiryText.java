package dk.vaekstspor.tasklist;

import java.util.List;
import java.util.stream.Collectors;

import dk.vaekstspor.casefile.Enquiry;

/**
 * All that the company wrote or said in a case, as one text.
 */
final class EnquiryText {

	private EnquiryText() {
	}

	/**
	 * The only enquiry's own words; of several, each beneath its date and channel.
	 * @param enquiries oldest first
	 */
	static String of(List<Enquiry> enquiries) {
		if (enquiries.size() == 1) {
			return enquiries.get(0).text();
		}
		return enquiries.stream().map(EnquiryText::headed).collect(Collectors.joining("\n\n"));
	}

	private static String headed(Enquiry enquiry) {
		return DanishTimes.of(enquiry.receivedAt()) + " · " + enquiry.channel().label() + "\n" + enquiry.text();
	}

}
