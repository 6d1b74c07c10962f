package dk.vaekstspor.bottlenecks;

import java.time.LocalDate;

/**
 * What a manager asks for.
 *
 * @param from first day of the period, in Danish time; null for all since the beginning
 * @param to last day of the period; null for all until now
 * @param sector code of the only sector that counts, or null for all
 * @param caseType code of the only case type that counts, or null for all
 * @param openWork whether open steps count in quantiles and shares
 */
public record BottleneckQuery(String processKey, LocalDate from, LocalDate to, String sector, String caseType,
		boolean openWork) {

	/** Everything about one process, with its open work. */
	public static BottleneckQuery of(String processKey) {
		return new BottleneckQuery(processKey, null, null, null, null, true);
	}

	boolean isFiltered() {
		return this.sector != null || this.caseType != null;
	}

}
