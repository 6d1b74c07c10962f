package dk.vaekstspor.matching;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class NeedProfilesTests {

	private final NeedProfiles profiles = new NeedProfiles();

	@ParameterizedTest
	@EnumSource(Need.class)
	void knowsWhatHelpsWithEveryNeed(Need need) {
		NeedProfile profile = profile(need, null);

		assertThat(profile.need()).isEqualTo(need);
		assertThat(profile.usualKinds()).isNotEmpty();
		assertThat(profile.weights()).isNotEmpty();
		assertThat(profile.weights().values()).allMatch((weight) -> weight > 0 && weight <= 1);
	}

	@ParameterizedTest
	@EnumSource(Need.class)
	void addsWhatHelpsCompaniesOfASector(Need need) {
		for (Sector sector : Sector.values()) {
			assertThat(profile(need, sector).weights())
				.containsKeys(profile(need, null).weights().keySet().toArray(Competence[]::new));
		}
	}

	@Test
	void givesEachCompetenceOneWeightPerSector() {
		assertThat(DataFile.read("need-competences.csv").rows())
			.extracting((row) -> row.text("need") + " " + row.text("sector") + " " + row.text("competence"))
			.doesNotHaveDuplicates();
	}

	@Test
	void leavesBasicGuidanceToTheMunicipality() {
		assertThat(Arrays.stream(Need.values()).filter((need) -> profile(need, null).specialised()))
			.contains(Need.EXPORT, Need.SUCCESSION, Need.CRISIS, Need.FINANCE)
			.doesNotContain(Need.SITE, Need.PLANNING, Need.BUILDING_PERMIT, Need.RULES_GUIDANCE);
		assertThat(Need.values())
			.noneMatch((need) -> profile(need, null).specialised() && profile(need, null).municipal());
	}

	@Test
	void usesEveryCompetenceForSomething() {
		Set<Competence> used = EnumSet.noneOf(Competence.class);
		DataFile.read("need-competences.csv")
			.rows()
			.forEach((row) -> used.add(row.term("competence", Competence.class)));

		// nobody's need is called defence; an enquiry's words lead there
		assertThat(EnumSet.complementOf(EnumSet.copyOf(used))).containsExactly(Competence.DEFENCE);
	}

	@Test
	void keepsTheVocabularysOrder() {
		assertThat(this.profiles.of(EnumSet.allOf(Need.class), Sector.DESIGN)).extracting(NeedProfile::need)
			.containsExactly(Need.values());
	}

	private NeedProfile profile(Need need, Sector sector) {
		return this.profiles.of(Set.of(need), sector).get(0);
	}

}
