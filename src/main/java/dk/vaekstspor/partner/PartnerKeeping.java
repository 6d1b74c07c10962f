package dk.vaekstspor.partner;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dk.vaekstspor.csv.CsvFault;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a manager keeps the directory, one partner at a time.
 */
@Component
@Transactional
public class PartnerKeeping {

	private final KnowledgePartners partners;

	PartnerKeeping(KnowledgePartners partners) {
		this.partners = partners;
	}

	/**
	 * Adds a partner at the end of the directory, with an id made of its name.
	 * @throws PartnerEntryRejected with every fault
	 */
	public KnowledgePartner add(PartnerEntry entry) {
		List<KnowledgePartner> known = this.partners.onRecord();
		Set<String> taken = known.stream().map(KnowledgePartner::id).collect(Collectors.toSet());
		KnowledgePartner partner = faultless(entry.row(PartnerId.of(entry.name(), taken))).partner();
		int last = known.stream().mapToInt(KnowledgePartner::position).max().orElse(-1);
		return PartnerChangedMeanwhile.unlessAlone(() -> this.partners.save(partner.at(last + 1, null)));
	}

	/**
	 * Replaces what was known about a partner, whose id, place and pause stay.
	 * @param version the one that the change was based on
	 * @throws PartnerEntryRejected with every fault
	 * @throws PartnerUnknown if the partner is not in the directory, or no longer
	 * @throws PartnerChangedMeanwhile if somebody else was faster
	 */
	public KnowledgePartner change(String id, PartnerEntry entry, long version) {
		KnowledgePartner before = listed(id, version);
		KnowledgePartner changed = faultless(entry.row(id)).partner(before);
		return save(changed.at(before.position(), version));
	}

	/**
	 * Proposes the partner no more until it is resumed.
	 * @see #change
	 */
	public void pause(String id, long version) {
		save(listed(id, version).with(PartnerStatus.PAUSED));
	}

	/**
	 * Proposes a paused partner again.
	 * @see #change
	 */
	public void resume(String id, long version) {
		save(listed(id, version).with(PartnerStatus.ACTIVE));
	}

	/**
	 * Takes the partner out of the directory; it stays on record with what it was asked.
	 * @see #change
	 */
	public void remove(String id, long version) {
		save(listed(id, version).with(PartnerStatus.REMOVED));
	}

	private KnowledgePartner listed(String id, long version) {
		KnowledgePartner partner = this.partners.find(id)
			.filter(KnowledgePartner::isListed)
			.orElseThrow(PartnerUnknown::new);
		if (partner.version() != version) {
			throw new PartnerChangedMeanwhile();
		}
		return partner;
	}

	private KnowledgePartner save(KnowledgePartner partner) {
		return PartnerChangedMeanwhile.unlessAlone(() -> this.partners.save(partner));
	}

	private static PartnerRow faultless(PartnerRow row) {
		List<CsvFault> faults = row.row()
			.values()
			.entrySet()
			.stream()
			.flatMap((value) -> value.getKey().check(1, value.getValue()).stream())
			.toList();
		if (!faults.isEmpty()) {
			throw new PartnerEntryRejected(faults);
		}
		return row;
	}

}
