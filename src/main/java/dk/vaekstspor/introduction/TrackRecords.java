package dk.vaekstspor.introduction;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How earlier introductions to partners have gone, in all and with similar companies: of
 * the same focus sector, or with a need in common.
 */
@Component
public class TrackRecords {

	/** Stands for no sector or need, as an IN list may not be empty. */
	private static final String NOTHING = "-";

	private static final String COUNT = """
			SELECT partner_id, COUNT(CASE WHEN is_open THEN 1 END) AS open_now, COUNT(CASE WHEN NOT is_open THEN 1 END) AS ended,
			COUNT(CASE WHEN helped THEN 1 END) AS helped, COUNT(CASE WHEN NOT is_open AND alike THEN 1 END) AS similar_ended,
			COUNT(CASE WHEN helped AND alike THEN 1 END) AS similar_helped FROM (
			SELECT i.partner_id, (i.state IN ('CONSENTED', 'INTRODUCED', 'ACCEPTED') AND i.result IS NULL) AS is_open,
			(i.result IS NOT NULL AND i.result IN ('COLLABORATION', 'GUIDANCE')) AS helped,
			EXISTS (SELECT 1 FROM introduction_round r WHERE r.case_number = i.case_number AND r.number = i.round
			AND (r.sector = :sector OR EXISTS (SELECT 1 FROM introduction_need n
			WHERE n.introduction_round = r.id AND n.need IN (:needs)))) AS alike
			FROM introduction i WHERE i.partner_id IN (:partners)
			AND i.state IN ('CONSENTED', 'INTRODUCED', 'ACCEPTED', 'DECLINED', 'SILENT')) told
			GROUP BY partner_id""";

	private final JdbcClient database;

	TrackRecords(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The records of those partners, {@link TrackRecord#NONE} where there is none.
	 * @param partnerIds at most a few hundred
	 * @param sector of the company to compare with, or null when unknown;
	 * {@link Sector#OTHER} makes nobody similar
	 */
	@Transactional(readOnly = true)
	public Map<String, TrackRecord> of(Collection<String> partnerIds, Sector sector, Set<Need> needs) {
		Map<String, TrackRecord> records = new HashMap<>();
		partnerIds.forEach((partnerId) -> records.put(partnerId, TrackRecord.NONE));
		if (!records.isEmpty()) {
			this.database.sql(COUNT)
				.param("partners", new HashSet<>(partnerIds))
				.param("sector", (sector != null && sector != Sector.OTHER) ? sector.name() : NOTHING)
				.param("needs", needs.isEmpty() ? List.of(NOTHING) : needs.stream().map(Need::name).toList())
				.query((row, number) -> records.put(row.getString("partner_id"),
						new TrackRecord(row.getInt("open_now"), row.getInt("ended"), row.getInt("helped"),
								row.getInt("similar_ended"), row.getInt("similar_helped"))))
				.list();
		}
		return records;
	}

}
