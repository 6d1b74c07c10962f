package dk.vaekstspor.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ThesaurusTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "lastbil, lastbilerne holder her, lastbilerne", "lastbil, En LASTBIL, lastbil",
			"lastbil, køb af lastbiler, lastbiler", "robot*, en robotcelle, robotcelle", "robot*, robot, robot",
			"*vogn, en sættevogn, sættevogn", "*vogn, to sættevogne, sættevogne", "*støj*, trafikstøjen, trafikstøjen",
			"e-handel, om e-handel nu, e handel", "ingen søger, Der er ingen. Søger nogen?, ingen søger",
			"mangler _ folk, vi mangler dygtige folk, mangler dygtige folk", "_ folk, tre folk, tre folk",
			"welder, we need welders for the hall, welders" })
	void findsWhatIsMeant(String entry, String text, String words) {
		assertThat(find(entry, text)).containsExactly("ting: " + words);
	}

	@ParameterizedTest
	@CsvSource({ "lastbil, en last af biler", "robot*, en vandrobot", "*vogn, en vognmand", "*støj*, stolen",
			"ingen søger, ingen der søger", "mangler _ folk, vi mangler folk",
			"mangler _ folk, mangler ti dygtige folk", "_ folk, folk", "folk _, tre folk", "*vogn, vognmanden" })
	void findsNothingElse(String entry, String text) {
		assertThat(find(entry, text)).isEmpty();
	}

	@Test
	void findsEveryPlaceAndEveryConcept() {
		assertThat(find("lastbil; *trækker; vogn*", "Lastbilen er en sættevognstrækker, ikke en lastbil"))
			.containsExactly("ting: lastbilen", "ting: sættevognstrækker", "ting: lastbil");
	}

	@Test
	void findsPartsOfCompounds() {
		assertThat(find("beton", "gylletankens betonlåg", "beton")).containsExactly("ting: betonlåg");
	}

	@Test
	void findsTheSameWordForSeveralConcepts() {
		Thesaurus thesaurus = thesaurus("vehicle = lastbil", "heavy_traffic = lastbil*");
		List<String> found = new ArrayList<>();
		thesaurus.find(new Tokens(Set.of()).of("lastbil"), (concept, phrase) -> found.add(concept));

		assertThat(found).containsExactlyInAnyOrder("vehicle", "heavy_traffic");
	}

	@Test
	void findsAnEntryThatStandsTwiceOnce() {
		Thesaurus thesaurus = thesaurus("vehicle = lastbil; *trækker", "vehicle = lastbil; *trækker");
		List<String> found = new ArrayList<>();
		thesaurus.find(new Tokens(Set.of()).of("lastbil og trækker"), (concept, phrase) -> found.add(phrase));

		assertThat(found).containsExactly("lastbil", "trækker");
	}

	@Test
	void findsNothingInNothing() {
		assertThat(find("lastbil", "")).isEmpty();
		assertThat(find("lastbil", "x".repeat(100_000))).isEmpty();
	}

	private List<String> find(String entry, String text, String... compoundParts) {
		List<String> found = new ArrayList<>();
		thesaurus("ting = " + entry).find(new Tokens(Set.of(compoundParts)).of(text),
				(concept, phrase) -> found.add(concept + ": " + phrase));
		return found;
	}

	private Thesaurus thesaurus(String... lines) {
		return new Thesaurus(
				new ThesaurusFiles(new LanguageFiles(this.folder).thesaurus("a.txt", lines).folder()).read());
	}

}
