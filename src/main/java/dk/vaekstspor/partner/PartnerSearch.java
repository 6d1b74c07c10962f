package dk.vaekstspor.partner;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Term;

/**
 * What somebody looks for in the directory; whatever is null or empty leaves nobody out.
 *
 * @param text words that must all be found in name, town, kind, competences, offers or
 * sectors, if only as parts of words
 */
public record PartnerSearch(String text, PartnerStatus status, PartnerType type, Competence competence) {

	private static final Locale DANISH = Locale.forLanguageTag("da");

	private static final String EVERY_SECTOR = "alle brancher";

	/**
	 * Those of the partners that fit, in their order; where all words are in the name
	 * come first.
	 */
	public List<KnowledgePartner> in(List<KnowledgePartner> partners) {
		List<String> words = Arrays.stream(folded((this.text != null) ? this.text : "").split("\\s+"))
			.filter((word) -> !word.isEmpty())
			.toList();
		Comparator<KnowledgePartner> named = Comparator
			.comparing((partner) -> !words.stream().allMatch(folded(partner.name())::contains));
		return partners.stream()
			.filter(this::fits)
			.filter((partner) -> words.stream().allMatch(textOf(partner)::contains))
			.sorted(named)
			.toList();
	}

	private boolean fits(KnowledgePartner partner) {
		return (this.status == null || this.status == partner.status())
				&& (this.type == null || this.type == partner.type())
				&& (this.competence == null || partner.competences().contains(this.competence));
	}

	private static String textOf(KnowledgePartner partner) {
		Stream<String> said = Stream.of(partner.name(), partner.town(), partner.offers(),
				partner.allSectors() ? EVERY_SECTOR : "");
		Stream<Term> terms = Stream
			.of(Stream.<Term>of(partner.type()), partner.competences().stream(), partner.sectors().stream())
			.flatMap((some) -> some);
		return folded(Stream.concat(said, terms.map(Term::label)).collect(Collectors.joining("\n")));
	}

	private static String folded(String text) {
		return text.toLowerCase(DANISH);
	}

}
