package dk.vaekstspor.bottlenecks;

/**
 * What stands beside a digest in the table, so that it need not be opened.
 *
 * @param passages how many were finished
 * @param started how many instances of the process were started
 * @param ended how many were ended
 */
record DigestCounts(long passages, long started, long ended) {

	static final DigestCounts NONE = new DigestCounts(0, 0, 0);

	DigestCounts plus(DigestCounts more) {
		return new DigestCounts(this.passages + more.passages, this.started + more.started, this.ended + more.ended);
	}

}
