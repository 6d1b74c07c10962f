package dk.vaekstspor.api;

import java.util.List;

import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.vocabulary.Term;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A knowledge partner as other programs read it; codes stand for terms.
 */
@Schema(name = "Partner")
record PartnerView(@Schema(description = "Stays the same for ever") String id,
		@Schema(description = "Its name") String name,
		@Schema(description = "What kind of organisation it is", example = "gts_institute") String type,
		@Schema(description = "Its web address, without scheme") String domain,
		@Schema(description = "Where it is") String town,
		@Schema(description = "Codes of its competences, the main one first") List<String> competences,
		@Schema(description = "Codes of the sectors it knows best, the main one first") List<String> sectors,
		@Schema(description = "Whether it serves companies of every sector") boolean allSectors,
		@Schema(description = "What it offers companies, in Danish") String offers,
		@Schema(description = "How many employees the companies it serves have", example = "5-250+") String companySize,
		@Schema(description = "Technology readiness levels it works on, or n/a", example = "3-8") String trl,
		@Schema(description = "How far it reaches: local, regional or national") String reach,
		@Schema(description = "How sure these facts are: high, medium or low") String confidence,
		@Schema(description = "Where the facts come from") String source,
		@Schema(description = "What to know or to check again") String note,
		@Schema(description = "Where introductions go, or null") String email,
		@Schema(description = "active or paused") String status,
		@Schema(description = "Languages it helps in; empty when not stated") List<String> languages,
		@Schema(description = "How many open introductions it can take at once, or null") Integer capacity,
		@Schema(description = "CVR numbers of companies that it must not be introduced to") List<String> conflicts) {

	static PartnerView of(KnowledgePartner partner) {
		return new PartnerView(partner.id(), partner.name(), partner.type().code(), partner.domain(), partner.town(),
				codes(partner.competences()), codes(partner.sectors()), partner.allSectors(), partner.offers(),
				partner.companySize(), partner.trl(), partner.reach().code(), partner.confidence().code(),
				partner.source(), partner.note(), partner.email(), partner.status().code(), codes(partner.languages()),
				partner.capacity(), partner.conflicts());
	}

	private static List<String> codes(List<? extends Term> terms) {
		return terms.stream().map(Term::code).toList();
	}

}
