package dk.vaekstspor.api;

import java.util.List;

import dk.vaekstspor.matching.PartnerMatch;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A proposed partner as other programs read it.
 */
@Schema(name = "PartnerMatch")
record PartnerMatchView(@Schema(description = "The partner's id in the directory") String partnerId,
		@Schema(description = "Its name") String name,
		@Schema(description = "How well it fits, from 0 to 1; comparable within one answer only") double score,
		@Schema(description = "Danish sentences: what speaks for it, and beginning with \"Obs\" what against") List<String> reasons) {

	static PartnerMatchView of(PartnerMatch match) {
		return new PartnerMatchView(match.partnerId(), match.name(), match.score(), match.reasons());
	}

}
