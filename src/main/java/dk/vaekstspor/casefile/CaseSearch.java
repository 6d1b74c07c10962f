package dk.vaekstspor.casefile;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds cases, open and closed, whatever their flags: whoever asks takes care that
 * confidential ones are shown to those only who may see them.
 */
@Component
@Transactional(readOnly = true)
public class CaseSearch {

	private final JdbcClient database;

	private final CaseFileRepository caseFiles;

	CaseSearch(JdbcClient database, CaseFileRepository caseFiles) {
		this.database = database;
		this.caseFiles = caseFiles;
	}

	/**
	 * The cases that meet all criteria.
	 * @param page counted from 0
	 * @param size how many a page holds at most
	 */
	public FoundCases find(CaseCriteria criteria, int page, int size) {
		Map<String, Object> values = new LinkedHashMap<>();
		String where = " FROM case_file c WHERE 1 = 1" + text(criteria, values) + period(criteria, values)
				+ state(criteria, values);
		long total = this.database.sql("SELECT COUNT(*)" + where).params(values).query(Long.class).single();
		List<CaseFile> cases = this.database
			.sql("SELECT c.case_number" + where + " ORDER BY c.opened_at DESC, c.id DESC OFFSET " + (long) page * size
					+ " ROWS FETCH NEXT " + size + " ROWS ONLY")
			.params(values)
			.query(String.class)
			.list()
			.stream()
			.flatMap((caseNumber) -> this.caseFiles.findByCaseNumber(caseNumber).stream())
			.toList();
		return new FoundCases(total, cases);
	}

	private static String text(CaseCriteria criteria, Map<String, Object> values) {
		if (criteria.text() == null) {
			return "";
		}
		values.put("part", "%" + escaped(criteria.text()) + "%");
		String byNumber = "UPPER(c.case_number) LIKE :part ESCAPE '!'";
		if (criteria.companies() == null || criteria.companies().isEmpty()) {
			return " AND " + byNumber;
		}
		values.put("companies", criteria.companies());
		return " AND (" + byNumber + " OR c.company_id IN (:companies))";
	}

	private static String escaped(String text) {
		return text.toUpperCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
	}

	private static String period(CaseCriteria criteria, Map<String, Object> values) {
		if (criteria.from() == null && criteria.before() == null) {
			return "";
		}
		return " AND (" + within("c.opened_at", criteria, values) + " OR " + within("c.closed_at", criteria, values)
				+ ")";
	}

	private static String within(String column, CaseCriteria criteria, Map<String, Object> values) {
		StringBuilder within = new StringBuilder(column).append(" IS NOT NULL");
		if (criteria.from() != null) {
			values.put("from", at(criteria.from()));
			within.append(" AND ").append(column).append(" >= :from");
		}
		if (criteria.before() != null) {
			values.put("before", at(criteria.before()));
			within.append(" AND ").append(column).append(" < :before");
		}
		return "(" + within + ")";
	}

	private static String state(CaseCriteria criteria, Map<String, Object> values) {
		String state = (criteria.open() == null) ? ""
				: " AND c.status " + (criteria.open() ? "<>" : "=") + " '" + CaseStatus.CLOSED.name() + "'";
		if (criteria.result() == null) {
			return state;
		}
		values.put("result", criteria.result().name());
		return state + " AND c.result = :result";
	}

	private static Object at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
