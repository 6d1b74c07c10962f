package dk.vaekstspor.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The answers to all surveys, at most one each. They are never changed, so they are
 * inserted and read by plain SQL.
 */
@Component
class SurveyAnswers {

	private static final String SELECT = """
			SELECT a.follow_up_id, a.answered_at, a.satisfaction, a.comment
			FROM survey_answer a JOIN follow_up f ON f.id = a.follow_up_id
			""";

	private final JdbcClient database;

	SurveyAnswers(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Keeps the answer.
	 * @throws org.springframework.dao.DuplicateKeyException if the survey has been
	 * answered
	 */
	void add(SurveyAnswer answer) {
		this.database
			.sql("INSERT INTO survey_answer (follow_up_id, answered_at, satisfaction, comment) VALUES (?, ?, ?, ?)")
			.params(answer.followUpId(), answer.answeredAt().atOffset(ZoneOffset.UTC), answer.satisfaction(),
					answer.comment())
			.update();
	}

	Optional<SurveyAnswer> find(long followUpId) {
		return this.database.sql(SELECT + "WHERE a.follow_up_id = ?")
			.param(followUpId)
			.query(SurveyAnswers::answer)
			.optional();
	}

	/** The answer that the company of a case gave last. */
	Optional<SurveyAnswer> findLatest(String caseNumber) {
		return this.database.sql(SELECT + "WHERE f.case_number = ? ORDER BY a.answered_at DESC FETCH FIRST 1 ROWS ONLY")
			.param(caseNumber)
			.query(SurveyAnswers::answer)
			.optional();
	}

	private static SurveyAnswer answer(ResultSet row, int number) throws SQLException {
		return new SurveyAnswer(row.getLong("follow_up_id"),
				row.getObject("answered_at", OffsetDateTime.class).toInstant(), row.getInt("satisfaction"),
				row.getString("comment"));
	}

}
