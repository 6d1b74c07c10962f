package dk.vaekstspor.matching;

import java.util.Set;

import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;

/**
 * What to find partners for.
 *
 * @param sector the company's sector, or null when unknown
 * @param secondarySectors sectors the company touches as well, through its value chain
 * @param text the enquiry in the company's own words, or null
 * @param employees how many the company has, or null when unknown
 * @param companyCvr the company's CVR number, or null when unknown; partners with a
 * conflict of interest are left out
 * @param excludedPartnerIds partners not to propose, such as those who declined
 */
public record MatchRequest(Set<Need> needs, Sector sector, Set<Sector> secondarySectors, String text, Integer employees,
		String companyCvr, Set<String> excludedPartnerIds) {

	public MatchRequest {
		needs = Set.copyOf(needs);
		secondarySectors = Set.copyOf(secondarySectors);
		text = (text != null) ? text : "";
		excludedPartnerIds = Set.copyOf(excludedPartnerIds);
	}

	public MatchRequest(Set<Need> needs, Sector sector, String text, Integer employees) {
		this(needs, sector, Set.of(), text, employees, null, Set.of());
	}

}
