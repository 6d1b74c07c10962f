package dk.vaekstspor.tasklist;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.KnowledgePartners;

import org.springframework.stereotype.Component;

/**
 * The directory at hand: people search as they type, and reading thousands of partners
 * from the database for each letter would make them wait. Whoever changes the directory
 * in the same transaction must not ask here.
 */
@Component
class ListedPartners {

	private final KnowledgePartners partners;

	private volatile Copy copy = new Copy(-1, List.of());

	ListedPartners(KnowledgePartners partners) {
		this.partners = partners;
	}

	/** All partners but the removed ones, by name as Danes sort them. */
	List<KnowledgePartner> byName() {
		long edition = this.partners.edition();
		Copy latest = this.copy;
		if (latest.edition() != edition) {
			Collator danish = Collator.getInstance(Locale.forLanguageTag("da"));
			// A change in between makes the copy look older than it is, never newer.
			latest = new Copy(edition,
					this.partners.all()
						.stream()
						.sorted(Comparator.comparing(KnowledgePartner::name, danish::compare))
						.toList());
			this.copy = latest;
		}
		return latest.partners();
	}

	private record Copy(long edition, List<KnowledgePartner> partners) {
	}

}
