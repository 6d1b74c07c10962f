package dk.vaekstspor.bottlenecks;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which cases a digest is of.
 *
 * @param sector code, or {@link DigestTable#ALL}
 * @param caseType code, or {@link DigestTable#ALL}
 */
record DigestCell(String sector, String caseType) {

	static final DigestCell EVERYTHING = new DigestCell(DigestTable.ALL, DigestTable.ALL);

	/** All that a case of those codes belongs to; either may be null. */
	static Set<DigestCell> of(String sector, String caseType) {
		Set<DigestCell> cells = new LinkedHashSet<>();
		cells.add(EVERYTHING);
		if (sector != null) {
			cells.add(new DigestCell(sector, DigestTable.ALL));
		}
		if (caseType != null) {
			cells.add(new DigestCell(DigestTable.ALL, caseType));
		}
		if (sector != null && caseType != null) {
			cells.add(new DigestCell(sector, caseType));
		}
		return cells;
	}

}
