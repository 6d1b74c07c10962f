package dk.vaekstspor.bottlenecks;

/**
 * How time is counted: by the calendar, or by the town hall's opening hours.
 */
enum TimeMeter {

	CALENDAR, WORKING

}
