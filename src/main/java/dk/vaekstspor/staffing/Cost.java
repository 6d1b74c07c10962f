package dk.vaekstspor.staffing;

import java.util.Comparator;

/**
 * What a group of people costs: first their number, then how many of them are strangers
 * to the company, then how loaded they are together (per mille).
 */
record Cost(int people, int strangers, int load) implements Comparable<Cost> {

	static final Cost NOTHING = new Cost(0, 0, 0);

	private static final Comparator<Cost> ORDER = Comparator.comparingInt(Cost::people)
		.thenComparingInt(Cost::strangers)
		.thenComparingInt(Cost::load);

	Cost plus(Candidate candidate) {
		return new Cost(this.people + 1, this.strangers + (candidate.stranger() ? 1 : 0), this.load + candidate.load());
	}

	@Override
	public int compareTo(Cost other) {
		return ORDER.compare(this, other);
	}

}
