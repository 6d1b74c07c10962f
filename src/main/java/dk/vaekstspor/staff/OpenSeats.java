package dk.vaekstspor.staff;

import java.util.Map;

/**
 * In how many open taskforces people are, whoever keeps those.
 */
public interface OpenSeats {

	/**
	 * How many open taskforces each user leads, sits in or is invited to; who is in none
	 * is missing.
	 */
	Map<String, Integer> byUser();

}
