package dk.vaekstspor.matching;

import java.util.Set;

import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;

/**
 * What to find partners for.
 *
 * @param sector the company's sector, or null when unknown
 * @param secondarySectors sectors the company touches as well
 * @param text the enquiry in the company's own words, or null
 * @param employees how many the company has, or null when unknown
 * @param excludedPartnerIds partners not to propose, such as those who declined
 */
public record MatchRequest(Set<Need> needs, Sector sector, Set<Sector> secondarySectors, String text, Integer employees,
		Set<String> excludedPartnerIds) {

	public MatchRequest {
		needs = Set.copyOf(needs);
		secondarySectors = Set.copyOf(secondarySectors);
		excludedPartnerIds = Set.copyOf(excludedPartnerIds);
	}

	public MatchRequest(Set<Need> needs, Sector sector, String text, Integer employees,
			Set<String> excludedPartnerIds) {
		this(needs, sector, Set.of(), text, employees, excludedPartnerIds);
	}

}
