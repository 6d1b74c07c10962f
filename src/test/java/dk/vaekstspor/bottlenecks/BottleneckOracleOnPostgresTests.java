package dk.vaekstspor.bottlenecks;

import dk.vaekstspor.PostgresDatabase;

import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase.Replace;
import org.springframework.context.annotation.Import;

@AutoConfigureTestDatabase(replace = Replace.NONE)
@Import(PostgresDatabase.class)
class BottleneckOracleOnPostgresTests extends BottleneckOracleTests {

}
