package dk.vaekstspor.tasklist;

import org.springframework.util.StringUtils;

/**
 * Who is to lead a taskforce from now on.
 *
 * @param successor user id
 */
record LeadReplacement(String successor, String reason) {

	private static final int LONGEST_REASON = 2000;

	/**
	 * The same, with the reason as it is kept.
	 * @throws FormRejected if nobody is chosen or there is no fit reason
	 */
	LeadReplacement checked() {
		SentTexts texts = new SentTexts();
		if (!StringUtils.hasText(this.successor)) {
			texts.fault("successor", "Vælg den nye tovholder.");
		}
		String kept = texts.required("reason", this.reason, LONGEST_REASON, "Skriv kort hvorfor.");
		texts.demandFaultless();
		return new LeadReplacement(this.successor, kept);
	}

}
