package dk.vaekstspor.tasklist;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import dk.vaekstspor.workingdays.DanishWorkingDays;

/**
 * Moments as Danes write them, in Danish time.
 */
final class DanishTimes {

	private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH:mm")
		.withZone(DanishWorkingDays.ZONE);

	private DanishTimes() {
	}

	/** For example "04.05.2026 kl. 14:30". */
	static String of(Instant moment) {
		return FORMAT.format(moment);
	}

}
