package dk.vaekstspor.steprecord;

/**
 * Which records are told of: those of a process, or of all processes, and of all cases,
 * or those of a sector or type.
 *
 * @param processKey null for all processes
 * @param sector code, or null for all
 * @param caseType code, or null for all
 */
public record RecordSelection(String processKey, String sector, String caseType) {

	public static final RecordSelection ALL = new RecordSelection(null, null, null);

	/** All records of that process. */
	public static RecordSelection of(String processKey) {
		return new RecordSelection(processKey, null, null);
	}

	/** Whether only some cases are told of. */
	boolean asksForProfile() {
		return this.sector != null || this.caseType != null;
	}

}
