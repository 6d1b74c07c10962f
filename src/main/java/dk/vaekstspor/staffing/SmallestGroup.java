package dk.vaekstspor.staffing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Finds the cheapest group of people that covers all that anybody covers (weighted set
 * cover, exact). Dynamic programming over the sets of things covered: whoever comes next
 * must cover the first thing still missing, so each set is reached from smaller numbers
 * only and is final when its turn comes. The order in which candidates are given does not
 * matter.
 */
final class SmallestGroup {

	private SmallestGroup() {
	}

	/**
	 * The group; it begins with the lead if there is one.
	 * @param needed what is needed, one bit each
	 * @param lead who sits in the group in any case, or null
	 */
	static List<Candidate> of(int needed, Candidate lead, Collection<Candidate> candidates) {
		Group start = (lead != null) ? Group.EMPTY.and(lead) : Group.EMPTY;
		int led = (lead != null) ? lead.covers() & needed : 0;
		List<Candidate> useful = useful(needed & ~led, candidates);
		int goal = useful.stream().mapToInt(Candidate::covers).reduce(led, (all, one) -> all | one);
		NavigableMap<Integer, Group> groups = new TreeMap<>(Map.of(led, start));
		while (groups.firstKey() != goal) {
			Map.Entry<Integer, Group> group = groups.pollFirstEntry();
			int next = Integer.lowestOneBit(goal & ~group.getKey());
			useful.stream()
				.filter((candidate) -> (candidate.covers() & next) != 0)
				.forEach((candidate) -> groups.merge(group.getKey() | candidate.covers(),
						group.getValue().and(candidate), Group::cheaper));
		}
		return groups.firstEntry().getValue().people();
	}

	/** Those who bring something that nobody to be preferred brings all of. */
	private static List<Candidate> useful(int needed, Collection<Candidate> candidates) {
		List<Candidate> useful = new ArrayList<>();
		candidates.stream()
			.map((candidate) -> candidate.limitedTo(needed))
			.filter((candidate) -> candidate.covers() != 0)
			.sorted(Candidate.PREFERENCE)
			.filter((candidate) -> useful.stream().noneMatch((better) -> better.bringsAllOf(candidate)))
			.forEach(useful::add);
		return useful;
	}

	private record Group(Group others, Candidate last, Cost cost) {

		static final Group EMPTY = new Group(null, null, Cost.NOTHING);

		Group and(Candidate candidate) {
			return new Group(this, candidate, this.cost.plus(candidate));
		}

		Group cheaper(Group other) {
			return (other.cost.compareTo(this.cost) < 0) ? other : this;
		}

		List<Candidate> people() {
			if (this.last == null) {
				return new ArrayList<>();
			}
			List<Candidate> people = this.others.people();
			people.add(this.last);
			return people;
		}

	}

}
