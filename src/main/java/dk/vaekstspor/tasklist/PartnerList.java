package dk.vaekstspor.tasklist;

import java.util.List;

import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.vocabulary.Term;

/**
 * What a search in the directory found.
 *
 * @param total how many partners the directory has
 * @param found how many of them were found
 * @param partners the first of those
 */
record PartnerList(int total, int found, List<Line> partners) {

	/**
	 * A partner in short; codes stand for terms.
	 *
	 * @param open how many introductions are open
	 * @param capacity how many it can take at once, or null when not stated
	 */
	record Line(String id, String name, String type, String town, String offers, List<String> competences,
			String status, int open, Integer capacity) {

		private static final int LONGEST_OFFERS = 160;

		static Line of(KnowledgePartner partner, int open) {
			return new Line(partner.id(), partner.name(), partner.type().code(), partner.town(),
					shortened(partner.offers()), partner.competences().stream().map(Term::code).toList(),
					partner.status().code(), open, partner.capacity());
		}

		private static String shortened(String text) {
			if (text.length() <= LONGEST_OFFERS) {
				return text;
			}
			int lastSpace = text.lastIndexOf(' ', LONGEST_OFFERS);
			return text.substring(0, (lastSpace > 0) ? lastSpace : LONGEST_OFFERS) + " …";
		}

	}

}
