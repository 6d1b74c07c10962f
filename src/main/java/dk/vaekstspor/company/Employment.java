package dk.vaekstspor.company;

import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How many people a company employs, out of the register's long, unordered list of
 * yearly, quarterly and monthly figures.
 */
final class Employment {

	private static final Comparator<JsonNode> BY_END = Comparator.comparing((node) -> node.path("datoTil").asText(""));

	private Employment() {
	}

	/**
	 * The latest count of people, the lower end of an interval; null when there is none.
	 */
	static Integer latest(List<JsonNode> figures) {
		return figures.stream()
			.filter(Employment::countsPeople)
			.filter((figure) -> count(figure).isNumber())
			.max(BY_END)
			.map((figure) -> count(figure).asInt())
			.orElse(null);
	}

	/** Other figures count full-time equivalents ("Aarsvaerk"), or the owners as well. */
	private static boolean countsPeople(JsonNode figure) {
		String kind = figure.path("beskaeftigelsestalstype").asText("AntalAnsatte");
		return kind.contains("AntalAnsatte") && !kind.contains("Inklusiv");
	}

	private static JsonNode count(JsonNode figure) {
		JsonNode exact = figure.path("antal");
		return exact.isNumber() ? exact : figure.path("intervalFra");
	}

}
