package dk.vaekstspor;

import org.springframework.context.annotation.Import;

@Import(PostgresDatabase.class)
class StepRecordCostOnPostgresBenchmark extends StepRecordCostBenchmark {

	@Override
	int pairs() {
		return 60;
	}

}
