package dk.vaekstspor.intake;

import dk.vaekstspor.PostgresDatabase;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole application on PostgreSQL.
 */
@Import(PostgresDatabase.class)
@DirtiesContext
class IdempotencyOnPostgresTests extends IdempotencyTests {

	@Test
	void hasRolesButNoDemoSignIns(@Autowired IdentityService identities) {
		assertThat(identities.createUserQuery().count()).isZero();
		assertThat(identities.createGroupQuery().count()).isPositive();
	}

}
