package dk.vaekstspor.bottlenecks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which records of a process count.
 *
 * @param sector code, or null for all
 * @param caseType code, or null for all
 */
record Selection(String processKey, String sector, String caseType) {

	static Selection of(BottleneckQuery query) {
		return new Selection(query.processKey(), query.sector(), query.caseType());
	}

	/** FROM and WHERE of a query on that table, to go on with a condition. */
	String from(String table) {
		StringBuilder from = new StringBuilder(" FROM ").append(table).append(" r");
		if (this.sector != null || this.caseType != null) {
			from.append(" JOIN case_profile p ON p.case_number = r.case_number");
		}
		from.append((this.sector != null) ? " AND p.sector = ?" : "");
		from.append((this.caseType != null) ? " AND p.case_type = ?" : "");
		return from.append(" WHERE r.process_key = ? AND").toString();
	}

	/** The parameters of such a query, with those of the condition. */
	Object[] parameters(Object... ofCondition) {
		List<Object> all = new ArrayList<>();
		if (this.sector != null) {
			all.add(this.sector);
		}
		if (this.caseType != null) {
			all.add(this.caseType);
		}
		all.add(this.processKey);
		all.addAll(Arrays.asList(ofCondition));
		return all.toArray();
	}

}
