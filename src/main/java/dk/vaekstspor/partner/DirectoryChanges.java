package dk.vaekstspor.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file changes in the directory; a partner that stays as it is, if at another
 * place, is not mentioned.
 *
 * @param added as they will be; those that had been removed are among them
 * @param changed as they will be
 * @param removed as they were
 */
public record DirectoryChanges(List<KnowledgePartner> added, List<KnowledgePartner> changed,
		List<KnowledgePartner> removed) {

	/**
	 * What turns one directory into the other.
	 * @param known every partner on record
	 */
	static DirectoryChanges between(List<KnowledgePartner> known, List<KnowledgePartner> wanted) {
		Map<String, KnowledgePartner> listed = known.stream()
			.filter(KnowledgePartner::isListed)
			.collect(Collectors.toMap(KnowledgePartner::id, Function.identity()));
		List<KnowledgePartner> added = new ArrayList<>();
		List<KnowledgePartner> changed = new ArrayList<>();
		for (KnowledgePartner partner : wanted) {
			KnowledgePartner before = listed.remove(partner.id());
			if (before == null) {
				added.add(partner);
			}
			else if (!before.saysTheSameAs(partner)) {
				changed.add(partner);
			}
		}
		return new DirectoryChanges(added, changed,
				known.stream().filter((partner) -> listed.containsKey(partner.id())).toList());
	}

	Set<String> ids() {
		return Stream.of(this.added, this.changed, this.removed)
			.flatMap(List::stream)
			.map(KnowledgePartner::id)
			.collect(Collectors.toSet());
	}

}
