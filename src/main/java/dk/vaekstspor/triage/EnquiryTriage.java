package dk.vaekstspor.triage;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dk.vaekstspor.company.IndustryScheme;
import dk.vaekstspor.language.Finding;
import dk.vaekstspor.language.Reading;
import dk.vaekstspor.language.TextReader;
import dk.vaekstspor.vocabulary.MessageKind;
import dk.vaekstspor.vocabulary.Sector;

import org.springframework.stereotype.Component;

/**
 * Suggests what an enquiry is about. It says nothing when unsure, and names the words
 * that it goes by; a person decides.
 */
@Component
public class EnquiryTriage {

	private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

	/** Fewer words seldom tell what a company is. */
	private static final int FEW_WORDS = 5;

	private final TextReader reader;

	private final IndustrySectors industrySectors;

	EnquiryTriage(TextReader reader, IndustrySectors industrySectors) {
		this.reader = reader;
		this.industrySectors = industrySectors;
	}

	/**
	 * What the text and the industry code suggest.
	 * @param industryCode the code in the register, or null or empty when unknown
	 * @param scheme the edition of the code, or null without one
	 */
	public TriageSuggestion suggest(String text, String industryCode, IndustryScheme scheme) {
		if (text == null || !WORD.matcher(text).find()) {
			return TriageSuggestion.nothing(new Suggestion<>(MessageKind.EMPTY, 1, List.of()));
		}
		Reading reading = this.reader.read(text);
		Suggestion<MessageKind> kind = Sureness.kind(reading.kinds());
		if (kind.term() != MessageKind.COMPANY_CASE) {
			return TriageSuggestion.nothing(kind).with(Sureness.neverMissed(reading.flags()));
		}
		boolean brief = WORD.matcher(text).results().limit(FEW_WORDS).count() < FEW_WORDS;
		List<Suggestion<Sector>> sectors = sectors(reading.sectors(), brief, industryCode, scheme);
		return new TriageSuggestion(kind, Sureness.best(reading.caseTypes(), brief), sectors.stream().findFirst(),
				sectors.stream().skip(1).toList(), Sureness.needs(reading.needs()), Sureness.flags(reading.flags()));
	}

	/**
	 * The code says what a company is and goes before the text; but whether it supplies
	 * hospitals, no code tells.
	 */
	private List<Suggestion<Sector>> sectors(List<Finding<Sector>> read, boolean brief, String industryCode,
			IndustryScheme scheme) {
		Map<Sector, Suggestion<Sector>> sectors = new LinkedHashMap<>();
		Optional<Suggestion<Sector>> told = Sureness.best(read, brief);
		this.industrySectors.primary(industryCode, scheme)
			.filter((sector) -> sector != Sector.HOSPITAL_SUPPLIERS)
			.ifPresent((sector) -> sectors.put(sector, new Suggestion<>(sector, 1, List.of())));
		told.ifPresent((sector) -> sectors.putIfAbsent(sector.term(), sector));
		this.industrySectors.secondary(industryCode, scheme)
			.stream()
			.filter((sector) -> sector != Sector.HOSPITAL_SUPPLIERS)
			.forEach((sector) -> sectors.putIfAbsent(sector, new Suggestion<>(sector, 1, List.of())));
		Sureness.alsoTouched(read)
			.stream()
			.sorted(Comparator.comparingDouble((Suggestion<Sector> sector) -> -sector.confidence()))
			.forEach((sector) -> sectors.putIfAbsent(sector.term(), sector));
		return List.copyOf(sectors.values());
	}

}
