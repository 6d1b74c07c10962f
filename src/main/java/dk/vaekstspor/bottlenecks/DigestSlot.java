package dk.vaekstspor.bottlenecks;

import java.time.LocalDate;

/**
 * A digest in the table.
 *
 * @param id null when there is none because nothing of the selection happened then
 * @param counts the finished passages of the whole process, and the instances of the
 * selection
 */
record DigestSlot(DigestUnit unit, LocalDate firstDay, Long id, DigestCounts counts) {

	LocalDate before() {
		return this.unit.next(this.firstDay);
	}

	/**
	 * The same days, told of the cases of a selection.
	 * @param selected the digest of those cases, or null when there is none
	 */
	DigestSlot of(DigestSlot selected) {
		DigestCounts cases = (selected != null) ? selected.counts : DigestCounts.NONE;
		return new DigestSlot(this.unit, this.firstDay, (selected != null) ? selected.id : null,
				new DigestCounts(this.counts.passages(), cases.started(), cases.ended()));
	}

}
