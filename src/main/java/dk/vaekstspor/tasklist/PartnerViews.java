package dk.vaekstspor.tasklist;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.vaekstspor.introduction.TrackRecord;
import dk.vaekstspor.introduction.TrackRecords;
import dk.vaekstspor.partner.DirectoryChanges;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.KnowledgePartners;
import dk.vaekstspor.partner.PartnerSearch;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Writes partners out for people.
 */
@Component
class PartnerViews {

	private static final int MOST_NAMES = 20;

	private final KnowledgePartners partners;

	private final ListedPartners listed;

	private final PartnerIntroductions introductions;

	private final TrackRecords records;

	PartnerViews(KnowledgePartners partners, ListedPartners listed, PartnerIntroductions introductions,
			TrackRecords records) {
		this.partners = partners;
		this.listed = listed;
		this.introductions = introductions;
		this.records = records;
	}

	PartnerList found(PartnerSearch search, int limit) {
		List<KnowledgePartner> all = this.listed.byName();
		List<KnowledgePartner> found = search.in(all);
		List<KnowledgePartner> shown = found.stream().limit(limit).toList();
		Map<String, TrackRecord> told = records(shown);
		return new PartnerList(all.size(), found.size(),
				shown.stream().map((partner) -> PartnerList.Line.of(partner, told.get(partner.id()).open())).toList());
	}

	/**
	 * All about one partner.
	 * @param reader the user id of who may see it
	 */
	PartnerDetails one(String id, String reader) {
		return this.partners.find(id)
			.map((partner) -> PartnerDetails.of(partner, this.introductions.of(id, reader)))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
					"Vidensaktøren findes ikke. Hent listen igen."));
	}

	PartnerImport summary(DirectoryChanges changes) {
		Map<String, TrackRecord> told = records(changes.removed());
		List<String> removed = changes.removed().stream().map(KnowledgePartner::name).sorted().toList();
		List<String> needed = changes.removed()
			.stream()
			.filter((partner) -> told.get(partner.id()).open() > 0)
			.map(KnowledgePartner::name)
			.sorted()
			.toList();
		return new PartnerImport(changes.added().size(), changes.changed().size(), removed.size(),
				removed.stream().limit(MOST_NAMES).toList(), needed);
	}

	private Map<String, TrackRecord> records(List<KnowledgePartner> some) {
		return this.records.of(some.stream().map(KnowledgePartner::id).toList(), null, Set.of());
	}

}
