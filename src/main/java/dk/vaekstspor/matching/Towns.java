package dk.vaekstspor.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How far away towns are, from the positions in {@code matching/towns.csv}, whose first
 * line is the municipality's own town.
 */
final class Towns {

	private static final double EARTH_RADIUS = 6371;

	private static final Towns SHIPPED = new Towns(DataFile.read("towns.csv"));

	private final Map<String, Integer> kilometres = new HashMap<>();

	Towns(DataFile file) {
		if (file.rows().isEmpty()) {
			throw file.lacks("the municipality's own town");
		}
		DataRow home = file.rows().get(0);
		for (DataRow town : file.rows()) {
			if (this.kilometres.put(town.text("town"), (int) Math.round(distance(home, town))) != null) {
				throw town.fault("a second position of " + town.text("town"));
			}
		}
	}

	/** As the crow flies; empty for a town that the file does not know. */
	static OptionalInt kilometres(String town) {
		Integer kilometres = SHIPPED.kilometres.get(town);
		return (kilometres != null) ? OptionalInt.of(kilometres) : OptionalInt.empty();
	}

	/** By the haversine formula. */
	private static double distance(DataRow one, DataRow other) {
		double south = radians(one, "latitude", 90);
		double north = radians(other, "latitude", 90);
		double east = radians(other, "longitude", 180) - radians(one, "longitude", 180);
		double half = square(Math.sin((north - south) / 2))
				+ Math.cos(south) * Math.cos(north) * square(Math.sin(east / 2));
		return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(half));
	}

	private static double radians(DataRow town, String column, double most) {
		double degrees = town.number(column);
		if (Math.abs(degrees) > most) {
			throw town.fault(column + " is at most " + (int) most + " degrees");
		}
		return Math.toRadians(degrees);
	}

	private static double square(double value) {
		return value * value;
	}

}
