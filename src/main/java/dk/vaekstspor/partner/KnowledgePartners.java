package dk.vaekstspor.partner;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.vaekstspor.csv.CsvFile;

import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The directory of knowledge partners. A removed partner stays on record, so that what
 * points to it can still be shown.
 */
@Component
@Transactional
public class KnowledgePartners {

	private final KnowledgePartnerRepository partners;

	private final JdbcAggregateOperations aggregates;

	KnowledgePartners(KnowledgePartnerRepository partners, JdbcAggregateOperations aggregates) {
		this.partners = partners;
		this.aggregates = aggregates;
	}

	/** The partner of that id, a removed one included. */
	@Transactional(readOnly = true)
	public Optional<KnowledgePartner> find(String id) {
		return this.partners.findById(id);
	}

	/** All partners that can be proposed, by name. */
	@Transactional(readOnly = true)
	public List<KnowledgePartner> active() {
		return this.partners.findByStatusOrderByName(PartnerStatus.ACTIVE);
	}

	/** The directory by name: all partners but the removed ones. */
	@Transactional(readOnly = true)
	public List<KnowledgePartner> all() {
		return this.partners.findAllByOrderByName()
			.stream()
			.filter((partner) -> partner.status() != PartnerStatus.REMOVED)
			.toList();
	}

	/**
	 * Replaces the directory by a CSV file with the columns of the shipped one, and
	 * optionally {@code email} and {@code status}; without these a partner keeps its
	 * address and its pause. Partners that the file does not name are removed.
	 * @throws dk.vaekstspor.csv.CsvRejected with every fault by line and column; nothing
	 * is changed
	 */
	public void importCsv(Reader csv) {
		List<PartnerRow> rows = CsvFile.read(csv, PartnerColumn.class)
			.faultlessRows()
			.stream()
			.map(PartnerRow::new)
			.toList();
		Map<String, KnowledgePartner> known = this.partners.findAllByOrderByName()
			.stream()
			.collect(Collectors.toMap(KnowledgePartner::id, Function.identity()));
		for (PartnerRow row : rows) {
			KnowledgePartner before = known.remove(row.id());
			store(row.partner(before), before == null);
		}
		known.values().forEach((partner) -> store(partner.with(PartnerStatus.REMOVED), false));
	}

	/** Proposes the partner no more; an unknown id is ignored. */
	public void remove(String id) {
		find(id).ifPresent((partner) -> store(partner.with(PartnerStatus.REMOVED), false));
	}

	/** Proposes the partner no more until it is resumed; a removed one stays removed. */
	public void pause(String id) {
		find(id).filter(KnowledgePartner::isActive)
			.ifPresent((partner) -> store(partner.with(PartnerStatus.PAUSED), false));
	}

	/** Proposes a paused partner again. */
	public void resume(String id) {
		find(id).filter((partner) -> partner.status() == PartnerStatus.PAUSED)
			.ifPresent((partner) -> store(partner.with(PartnerStatus.ACTIVE), false));
	}

	boolean isEmpty() {
		return this.partners.count() == 0;
	}

	private void store(KnowledgePartner partner, boolean isNew) {
		if (isNew) {
			this.aggregates.insert(partner);
		}
		else {
			this.aggregates.update(partner);
		}
	}

}
