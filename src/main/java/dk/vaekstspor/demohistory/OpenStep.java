package dk.vaekstspor.demohistory;

/**
 * A task that waits for somebody.
 *
 * @param taskId the engine's id of the task
 * @param key its name in the model without its type, for example "assessEnquiry"
 * @param caseNumber the case, or null if it belongs to none
 * @param assignee whose it is, or null
 */
record OpenStep(String taskId, String key, String caseNumber, String assignee) {

	OpenStep heldBy(String userId) {
		return new OpenStep(this.taskId, this.key, this.caseNumber, userId);
	}

}
