package dk.vaekstspor.demohistory;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What people at the town hall, companies and partners write.
 */
@DemoPart
class Phrases {

	private final Map<String, List<String>> byUse = DemoFile.lines("phrases.csv")
		.stream()
		.collect(Collectors.groupingBy((line) -> line.get("use"),
				Collectors.mapping((line) -> line.get("text"), Collectors.toList())));

	/** One of the texts for that use, such as {@code performAction.DONE}. */
	String oneFor(String use, Chance chance) {
		return chance.oneOf(this.byUse.get(use));
	}

	/** A made-up name. */
	String person(Chance chance) {
		return oneFor("first-name", chance) + " " + oneFor("surname", chance);
	}

}
