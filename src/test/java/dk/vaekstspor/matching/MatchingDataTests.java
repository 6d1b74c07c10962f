package dk.vaekstspor.matching;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dk.vaekstspor.SuggestionTest;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.KnowledgePartners;
import dk.vaekstspor.vocabulary.Need;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SuggestionTest
class MatchingDataTests {

	private static final String NEEDS = "need,types,specialised,municipal\n";

	private static final String COMPETENCES = "need,sector,competence,weight\n";

	private static final String KINDS = "need,type,weight\n";

	private static final String WEIGHTS = "need,competence,weight\n";

	@Autowired
	private KnowledgePartners partners;

	@Test
	void knowsTheTownOfEveryShippedPartner() {
		assertThat(this.partners.active()).extracting(KnowledgePartner::town)
			.allMatch((town) -> town.equals("digital") || Towns.kilometres(town).isPresent());
	}

	@Test
	void knowsHowFarTownsAreAway() {
		assertThat(Towns.kilometres("Herning")).hasValue(0);
		assertThat(Towns.kilometres("Aarhus").orElseThrow()).isBetween(74, 80);
		assertThat(Towns.kilometres("København").orElseThrow()).isBetween(225, 235);
		assertThat(Towns.kilometres("Atlantis")).isEmpty();
	}

	@Test
	void namesTheFaultOfATown() {
		refuses(() -> new Towns(file("towns.csv", "town,latitude,longitude\nHerning,56.1,8.9\nAarhus,56.1\n")),
				"towns.csv: line 3: has no longitude");
		refuses(() -> new Towns(file("towns.csv", "town,latitude,longitude\nHerning,561,8.9\n")),
				"towns.csv: line 2: latitude is at most 90 degrees");
		refuses(() -> new Towns(file("towns.csv", "town,latitude,longitude\nHerning,56,8\nHerning,56,8\n")),
				"towns.csv: line 3: a second position of Herning");
		refuses(() -> new Towns(file("towns.csv", "town,latitude,longitude\n")),
				"towns.csv: says nothing about the municipality's own town");
	}

	@Test
	void namesTheFaultOfAClue() {
		refuses(() -> new ClueWeights(file("clue-weights.csv", "clue,weight\nany_partner,1\nluck,1\n")),
				"clue-weights.csv: line 3: no clue is called »luck«");
		refuses(() -> new ClueWeights(file("clue-weights.csv", "clue,weight\nany_partner,high\n")),
				"clue-weights.csv: line 2: »high« is no number");
		refuses(() -> new ClueWeights(file("clue-weights.csv", "clue,weight\nlocal,1\nlocal,1\n")),
				"clue-weights.csv: line 3: a second weight of local");
		refuses(() -> new ClueWeights(file("clue-weights.csv", "clue,weight\nany_partner,1\n")),
				"clue-weights.csv: says nothing about best_competence");
	}

	@Test
	void namesTheFaultOfAPartnersWeight() {
		refuses(() -> competenceWeights(",flying,1\n"),
				"competence-weights.csv: line 2: no Competence is called »flying«");
		refuses(() -> competenceWeights("LUCK,startup,1\n"),
				"competence-weights.csv: line 2: no Need is called »LUCK«");
		refuses(() -> competenceWeights(",startup,1\nSITE,startup,1\nSITE,startup,1\n"),
				"competence-weights.csv: line 4: a second weight of startup");
		refuses(() -> kindWeights("SITE,fund,1\nSITE,fund,2\n"), "need-kinds.csv: line 3: a second weight of fund");
		refuses(() -> kindWeights("LUCK,fund,1\n"), "need-kinds.csv: line 2: no Need is called »LUCK«");
	}

	@Test
	void namesTheFaultOfANeed() {
		refuses(() -> profiles(NEEDS + "HAPPINESS,fund,yes,no\n", COMPETENCES),
				"needs.csv: line 2: no Need is called »HAPPINESS«");
		refuses(() -> profiles(NEEDS + "SITE,fund;pub,yes,no\n", COMPETENCES),
				"needs.csv: line 2: no PartnerType is called »pub«");
		refuses(() -> profiles(NEEDS + "SITE,fund,maybe,no\n", COMPETENCES),
				"needs.csv: line 2: specialised is yes or no");
		refuses(() -> profiles(NEEDS + "SITE,fund,yes,no\nSITE,fund,yes,no\n", COMPETENCES),
				"needs.csv: line 3: a second line about SITE");
		refuses(() -> profiles(NEEDS + "SITE,fund,yes,no\n", COMPETENCES), "needs.csv: says nothing about PLANNING");
	}

	@Test
	void namesTheFaultOfWhatHelpsWithANeed() {
		refuses(() -> profiles(everyNeed(), COMPETENCES + "SITE,,startup,0.5\nSITE,SPACE,startup,0.5\n"),
				"need-competences.csv: line 3: no Sector is called »SPACE«");
		refuses(() -> profiles(everyNeed(), COMPETENCES + "SITE,,flying,0.5\n"),
				"need-competences.csv: line 2: no Competence is called »flying«");
		refuses(() -> profiles(everyNeed(), COMPETENCES + "SITE,,startup,5\n"),
				"need-competences.csv: line 2: a weight is more than 0 and at most 1");
		refuses(() -> profiles(everyNeed(), COMPETENCES + "SITE,,startup,0.5\n"),
				"need-competences.csv: says nothing about PLANNING");
	}

	private static PartnerWeights kindWeights(String lines) {
		return new PartnerWeights(file("need-kinds.csv", KINDS + lines), file("competence-weights.csv", WEIGHTS));
	}

	private static PartnerWeights competenceWeights(String lines) {
		return new PartnerWeights(file("need-kinds.csv", KINDS), file("competence-weights.csv", WEIGHTS + lines));
	}

	private static String everyNeed() {
		return NEEDS + Arrays.stream(Need.values())
			.map((need) -> need.code() + ",fund,yes,no\n")
			.collect(Collectors.joining());
	}

	private static List<NeedProfile> profiles(String needs, String competences) {
		return new NeedProfiles(file("needs.csv", needs), file("need-competences.csv", competences)).of(Set.of(), null);
	}

	private static DataFile file(String name, String text) {
		try {
			return DataFile.read(name, new StringReader(text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void refuses(ThrowingCallable reading, String message) {
		assertThatThrownBy(reading).isInstanceOf(MatchingDataFaulty.class).hasMessage(message);
	}

}
