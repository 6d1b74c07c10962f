package dk.vaekstspor.tasklist;

import java.util.Optional;

import org.springframework.util.StringUtils;

/**
 * Whom to ask in the place of a member.
 *
 * @param successor user id; empty when the stand-in is to be found
 */
record MemberReplacement(String successor, String reason) {

	private static final int LONGEST_REASON = 2000;

	/**
	 * The same, with the reason as it is kept.
	 * @throws FormRejected if there is no fit reason
	 */
	MemberReplacement checked() {
		SentTexts texts = new SentTexts();
		String kept = texts.required("reason", this.reason, LONGEST_REASON, "Skriv kort hvorfor.");
		texts.demandFaultless();
		return new MemberReplacement(this.successor, kept);
	}

	Optional<String> successorUserId() {
		return Optional.ofNullable(this.successor).filter(StringUtils::hasText);
	}

}
