package dk.vaekstspor.staff;

import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * A roster whose colleagues are in as many open taskforces as a test says.
 */
@TestConfiguration
class RosterTesting {

	private final Map<String, Integer> open = new HashMap<>();

	void openTaskforces(String userId, int number) {
		this.open.put(userId, number);
	}

	void noOpenTaskforces() {
		this.open.clear();
	}

	@Bean
	OpenSeats openSeats() {
		return () -> this.open;
	}

}
