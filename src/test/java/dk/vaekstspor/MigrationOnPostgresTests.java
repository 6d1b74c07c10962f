package dk.vaekstspor;

import java.io.IOException;
import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationOnPostgresTests extends MigrationTests {

	private static EmbeddedPostgres postgres;

	@BeforeAll
	static void start() throws IOException {
		postgres = new PostgresDatabase().postgres();
	}

	@AfterAll
	static void stop() throws IOException {
		postgres.close();
	}

	@AfterEach
	void empty() {
		JdbcClient.create(source()).sql("DROP SCHEMA public CASCADE; CREATE SCHEMA public").update();
	}

	@Override
	DataSource source() {
		return postgres.getPostgresDatabase();
	}

}
