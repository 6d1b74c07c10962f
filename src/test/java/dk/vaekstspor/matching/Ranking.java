package dk.vaekstspor.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How well a ranking agrees with an expert's grades (Järvelin and Kekäläinen, "Cumulated
 * gain-based evaluation of IR techniques", 2002).
 */
final class Ranking {

	private static final int DEPTH = 5;

	private Ranking() {
	}

	/** nDCG@5: 1 is the expert's own order, 0 nothing that the expert named. */
	static double ndcg(List<String> ranked, Map<String, Integer> grades) {
		List<Integer> ideal = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
		return gain(ranked.stream().map((id) -> grades.getOrDefault(id, 0)).toList()) / gain(ideal);
	}

	/** Whether one of the first three is ideal. */
	static boolean isIdealInTopThree(List<String> ranked, Map<String, Integer> grades) {
		return ranked.stream().limit(3).anyMatch((id) -> grades.getOrDefault(id, 0) == 2);
	}

	private static double gain(List<Integer> grades) {
		double sum = 0;
		for (int position = 0; position < Math.min(DEPTH, grades.size()); position++) {
			sum += (Math.pow(2, grades.get(position)) - 1) / (Math.log(position + 2) / Math.log(2));
		}
		return sum;
	}

}
