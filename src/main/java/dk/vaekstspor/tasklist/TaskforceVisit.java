package dk.vaekstspor.tasklist;

/**
 * Somebody looks at a taskforce from one of its case's tasks, which the engine has shown
 * to that person.
 *
 * @param mayChange whether that person leads the taskforce, owns the case or is a manager
 * @param taskOpen whether the task is still there
 */
record TaskforceVisit(String taskId, String caseNumber, boolean mayChange, boolean taskOpen) {

}
