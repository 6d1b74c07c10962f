package dk.vaekstspor.meeting;

/**
 * Somebody in a calendar entry.
 *
 * @param address an e-mail address
 * @param name what people call whoever reads mail there
 * @param part what the person has to do with the meeting
 */
record Participant(String address, String name, Part part) {

	enum Part {

		LEADS, COMES, IS_ASKED

	}

}
