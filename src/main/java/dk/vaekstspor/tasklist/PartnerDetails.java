package dk.vaekstspor.tasklist;

import java.util.List;
import java.util.stream.Stream;

import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.vocabulary.Term;

/**
 * All that is known of a partner; codes stand for terms, empty texts for what is not
 * stated.
 *
 * @param sectors the sectors it knows best, and {@code ALL} when it serves them all
 * @param version what a change is based on
 * @param introductions the newest first
 */
record PartnerDetails(String id, String name, String type, String domain, String town, List<String> competences,
		List<String> sectors, String offers, String companySize, String trl, String reach, String confidence,
		String source, String note, String email, String status, List<String> languages, String capacity,
		List<String> conflicts, long version, List<IntroductionLine> introductions) {

	static final String ALL_SECTORS = "ALL";

	static PartnerDetails of(KnowledgePartner partner, List<IntroductionLine> introductions) {
		return new PartnerDetails(partner.id(), partner.name(), partner.type().code(), partner.domain(), partner.town(),
				codes(partner.competences()), sectors(partner), partner.offers(), partner.companySize(), partner.trl(),
				partner.reach().code(), partner.confidence().code(), partner.source(), partner.note(),
				textOf(partner.email()), partner.status().code(), codes(partner.languages()),
				textOf(partner.capacity()), partner.conflicts(), partner.version(), introductions);
	}

	private static List<String> sectors(KnowledgePartner partner) {
		Stream<String> all = partner.allSectors() ? Stream.of(ALL_SECTORS) : Stream.empty();
		return Stream.concat(all, codes(partner.sectors()).stream()).toList();
	}

	private static List<String> codes(List<? extends Term> terms) {
		return terms.stream().map(Term::code).toList();
	}

	private static String textOf(Object value) {
		return (value != null) ? value.toString() : "";
	}

	/**
	 * One company that was introduced to the partner.
	 *
	 * @param caseNumber empty when the reader may not know the case; company and note are
	 * then as well
	 * @param how where it stands or how it ended, in Danish
	 * @param since when that was, as Danes write it
	 */
	record IntroductionLine(String caseNumber, String company, boolean open, String how, String since, String note) {
	}

}
