package dk.vaekstspor.partner;

import java.io.Reader;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
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

	private final ApplicationEventPublisher events;

	KnowledgePartners(KnowledgePartnerRepository partners, JdbcAggregateOperations aggregates,
			ApplicationEventPublisher events) {
		this.partners = partners;
		this.aggregates = aggregates;
		this.events = events;
	}

	/** The partner of that id, a removed one included. */
	@Transactional(readOnly = true)
	public Optional<KnowledgePartner> find(String id) {
		return this.partners.findById(id);
	}

	/** The partners of those ids, removed ones included, in no order. */
	@Transactional(readOnly = true)
	public List<KnowledgePartner> find(Collection<String> ids) {
		return ids.isEmpty() ? List.of() : this.partners.findByIdIn(ids);
	}

	/** All partners that can be proposed, by name. */
	@Transactional(readOnly = true)
	public List<KnowledgePartner> active() {
		return this.partners.findByStatusOrderByName(PartnerStatus.ACTIVE);
	}

	/** The directory by name: all partners but the removed ones. */
	@Transactional(readOnly = true)
	public List<KnowledgePartner> all() {
		return this.partners.findAllByOrderByName().stream().filter(KnowledgePartner::isListed).toList();
	}

	/**
	 * A number that grows with every change of the directory, so that copies know their
	 * age.
	 */
	@Transactional(readOnly = true)
	public long edition() {
		return this.partners.sumOfVersions();
	}

	/** The directory in its own order, that of the file it came with. */
	@Transactional(readOnly = true)
	public List<KnowledgePartner> inOrder() {
		return onRecord().stream().filter(KnowledgePartner::isListed).toList();
	}

	/**
	 * Replaces the directory by a CSV file with the columns of the shipped one, and
	 * optionally {@code email}, {@code status}, {@code languages}, {@code capacity} and
	 * {@code conflicts}; what a file without these columns does not say stays as it is.
	 * Partners that the file does not name are removed.
	 * @return what was changed
	 * @throws dk.vaekstspor.csv.CsvRejected with every fault by line and column; nothing
	 * is changed
	 * @throws org.springframework.dao.OptimisticLockingFailureException if somebody
	 * changed a partner meanwhile
	 */
	public DirectoryChanges importCsv(Reader csv) {
		List<KnowledgePartner> known = onRecord();
		DirectoryFile file = DirectoryFile.read(csv, known);
		Set<KnowledgePartner> unchanged = new HashSet<>(known);
		Map<Boolean, List<KnowledgePartner>> byNovelty = file.partners()
			.stream()
			.filter((partner) -> !unchanged.contains(partner))
			.collect(Collectors.partitioningBy((partner) -> partner.version() == null));
		this.aggregates.insertAll(byNovelty.get(true));
		byNovelty.get(false).forEach(this::store);
		file.changes().removed().forEach((partner) -> store(partner.with(PartnerStatus.REMOVED)));
		keep(file.file());
		tell(file.changes().ids());
		return file.changes();
	}

	/** Proposes the partner no more; an unknown id is ignored. */
	public void remove(String id) {
		change(id, (partner) -> partner.with(PartnerStatus.REMOVED));
	}

	/** Proposes the partner no more until it is resumed; a removed one stays removed. */
	public void pause(String id) {
		change(id, (partner) -> partner.isActive() ? partner.with(PartnerStatus.PAUSED) : partner);
	}

	/** Proposes a paused partner again. */
	public void resume(String id) {
		change(id, (partner) -> partner.isListed() ? partner.with(PartnerStatus.ACTIVE) : partner);
	}

	/** Every partner there ever was, in the order of the directory. */
	@Transactional(readOnly = true)
	List<KnowledgePartner> onRecord() {
		return this.partners.findAllByOrderByPositionAscIdAsc();
	}

	boolean isEmpty() {
		return this.partners.count() == 0;
	}

	/**
	 * Adds a partner without a version, or replaces the one with that id.
	 * @throws org.springframework.dao.OptimisticLockingFailureException if it has another
	 * version by now
	 */
	KnowledgePartner save(KnowledgePartner partner) {
		KnowledgePartner saved = store(partner);
		tell(Set.of(saved.id()));
		return saved;
	}

	private void change(String id, UnaryOperator<KnowledgePartner> change) {
		find(id).ifPresent((partner) -> {
			KnowledgePartner changed = change.apply(partner);
			if (!changed.equals(partner)) {
				save(changed);
			}
		});
	}

	private KnowledgePartner store(KnowledgePartner partner) {
		return (partner.version() == null) ? this.aggregates.insert(partner) : this.aggregates.update(partner);
	}

	private void keep(PartnerFile file) {
		if (this.aggregates.existsById(PartnerFile.ID, PartnerFile.class)) {
			this.aggregates.update(file);
		}
		else {
			this.aggregates.insert(file);
		}
	}

	private void tell(Set<String> ids) {
		if (!ids.isEmpty()) {
			this.events.publishEvent(new PartnersChanged(ids));
		}
	}

}
