package dk.vaekstspor.stephistory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ArrayList;

import dk.vaekstspor.eventlog.StepHolders;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows from the engine's history who was given which task.
 */
@Component
class StepAssignees implements StepHolders {

	private static final String GIVEN = """
			SELECT a.ID_, l.TIMESTAMP_, l.USER_ID_
			FROM ACT_HI_ACTINST a JOIN ACT_HI_IDENTITYLINK l ON l.TASK_ID_ = a.TASK_ID_
			WHERE a.ID_ IN (:ids) AND l.TYPE_ = 'assignee' AND l.OPERATION_TYPE_ = 'add'
			ORDER BY l.TIMESTAMP_, l.ID_""";

	private final JdbcClient database;

	StepAssignees(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Map<String, List<Holder>> of(Collection<String> passages) {
		Map<String, List<Holder>> holders = new HashMap<>();
		if (!passages.isEmpty()) {
			this.database.sql(GIVEN)
				.param("ids", passages)
				.query((RowCallbackHandler) (row) -> holders
					.computeIfAbsent(row.getString("ID_"), (passage) -> new ArrayList<>())
					.add(new Holder(row.getTimestamp("TIMESTAMP_").toInstant(), row.getString("USER_ID_"))));
		}
		return holders;
	}

}
