package dk.vaekstspor.tasklist;

/**
 * Why a meeting is called off.
 */
record MeetingCancellation(String reason) {

	private static final int LONGEST_REASON = 2000;

	/**
	 * The same, with the reason as it is kept.
	 * @throws FormRejected if there is no fit reason
	 */
	MeetingCancellation checked() {
		SentTexts texts = new SentTexts();
		String kept = texts.required("reason", this.reason, LONGEST_REASON, "Skriv kort hvorfor.");
		texts.demandFaultless();
		return new MeetingCancellation(kept);
	}

}
