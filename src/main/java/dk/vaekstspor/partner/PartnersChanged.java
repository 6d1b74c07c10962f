package dk.vaekstspor.partner;

import java.util.Set;

/**
 * Partners were added to the directory, changed, paused, resumed or removed; told inside
 * the transaction that does it.
 *
 * @param ids which partners
 */
public record PartnersChanged(Set<String> ids) {

	public PartnersChanged {
		ids = Set.copyOf(ids);
	}

}
