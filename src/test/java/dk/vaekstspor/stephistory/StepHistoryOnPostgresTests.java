package dk.vaekstspor.stephistory;

import dk.vaekstspor.PostgresDatabase;

import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

@Import(PostgresDatabase.class)
@DirtiesContext
class StepHistoryOnPostgresTests extends StepHistoryTests {

}
