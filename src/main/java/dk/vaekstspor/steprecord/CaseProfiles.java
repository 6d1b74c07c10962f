package dk.vaekstspor.steprecord;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dk.vaekstspor.casefile.CaseClassified;
import dk.vaekstspor.vocabulary.Term;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps by what the records of a case are found, as the case file has it.
 */
@Component
public class CaseProfiles {

	private final JdbcClient database;

	private final ApplicationEventPublisher events;

	CaseProfiles(JdbcClient database, ApplicationEventPublisher events) {
		this.database = database;
		this.events = events;
	}

	/** The case's codes, if it has any. */
	@Transactional(readOnly = true)
	public Optional<CaseProfile> find(String caseNumber) {
		return this.database.sql("SELECT case_number, sector, case_type FROM case_profile WHERE case_number = :number")
			.param("number", caseNumber)
			.query(CaseProfile.class)
			.optional();
	}

	/**
	 * The codes of those cases that have any.
	 * @param caseNumbers at most a few thousand
	 */
	@Transactional(readOnly = true)
	public List<CaseProfile> of(Collection<String> caseNumbers) {
		return caseNumbers.isEmpty() ? List.of()
				: this.database
					.sql("SELECT case_number, sector, case_type " + "FROM case_profile WHERE case_number IN (:numbers)")
					.param("numbers", caseNumbers)
					.query(CaseProfile.class)
					.list();
	}

	/** In the same transaction, which has the case file to itself by its version. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void follow(CaseClassified classified) {
		if (write("UPDATE case_profile SET sector = :sector, case_type = :type WHERE case_number = :number",
				classified) == 0) {
			write("INSERT INTO case_profile (case_number, sector, case_type) VALUES (:number, :sector, :type)",
					classified);
		}
		this.events.publishEvent(new CaseProfileChanged(classified.caseNumber()));
	}

	private int write(String sql, CaseClassified classified) {
		return this.database.sql(sql)
			.param("number", classified.caseNumber())
			.param("sector", code(classified.sector()))
			.param("type", code(classified.caseType()))
			.update();
	}

	private static String code(Term term) {
		return (term != null) ? term.code() : null;
	}

}
