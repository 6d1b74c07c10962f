package dk.vaekstspor.matching;

import dk.vaekstspor.PostgresDatabase;

import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase.Replace;
import org.springframework.context.annotation.Import;

@AutoConfigureTestDatabase(replace = Replace.NONE)
@Import(PostgresDatabase.class)
class SuggestionLatencyOnPostgresBenchmark extends SuggestionLatencyBenchmark {

	/** The largest size is left to H2: it is the indexes that grow, not the queries. */
	@Override
	int[] sizes() {
		return new int[] { 100, 10_000 };
	}

}
