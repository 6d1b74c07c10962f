package dk.vaekstspor.overview;

/**
 * What the last seven days brought, and the seven days before them.
 *
 * @param arrivals cases that began
 * @param completions cases that ended
 * @param open cases that were running at the end
 * @param late steps that were open at the end and past their deadline
 */
public record WeekChange(Figure arrivals, Figure completions, Figure open, Figure late) {

	/**
	 * A number and what it was a week before.
	 */
	public record Figure(long now, long before) {
	}

}
