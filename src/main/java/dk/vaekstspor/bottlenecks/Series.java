package dk.vaekstspor.bottlenecks;

import java.util.ArrayList;
import java.util.List;

/**
 * Durations that are counted together.
 */
record Series(Phase phase, TimeMeter meter, Ending ending) {

	private static final List<Series> ALL = all();

	/** Every series, in the order of their index. */
	static List<Series> values() {
		return ALL;
	}

	/** Its place among all. */
	int index() {
		int column = this.phase.ordinal() * TimeMeter.values().length + this.meter.ordinal();
		return column * Ending.values().length + this.ending.ordinal();
	}

	private static List<Series> all() {
		List<Series> all = new ArrayList<>();
		for (Phase phase : Phase.values()) {
			for (TimeMeter meter : TimeMeter.values()) {
				for (Ending ending : Ending.values()) {
					all.add(new Series(phase, meter, ending));
				}
			}
		}
		return List.copyOf(all);
	}

}
