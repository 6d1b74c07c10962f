package dk.vaekstspor.matching;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import dk.vaekstspor.matching.NeedProfile.Weight;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Need;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class NeedProfilesTests {

	private final NeedProfiles profiles = new NeedProfiles();

	@ParameterizedTest
	@EnumSource(Need.class)
	void knowsWhatHelpsWithEveryNeed(Need need) {
		NeedProfile profile = this.profiles.of(need);

		assertThat(profile.types()).isNotEmpty();
		assertThat(profile.weights()).filteredOn((weight) -> weight.sector() == null).isNotEmpty();
		assertThat(profile.weights()).allMatch((weight) -> weight.value() > 0 && weight.value() <= 1);
	}

	@ParameterizedTest
	@EnumSource(Need.class)
	void givesEachCompetenceOneWeightPerSector(Need need) {
		assertThat(this.profiles.of(need).weights()).extracting((weight) -> weight.sector() + " " + weight.competence())
			.doesNotHaveDuplicates();
	}

	@Test
	void leavesBasicGuidanceToTheMunicipality() {
		assertThat(Arrays.stream(Need.values()).filter((need) -> this.profiles.of(need).specialised()))
			.contains(Need.EXPORT, Need.SUCCESSION, Need.CRISIS, Need.FINANCE)
			.doesNotContain(Need.SITE, Need.PLANNING, Need.BUILDING_PERMIT, Need.RULES_GUIDANCE);
	}

	@Test
	void usesEveryCompetenceForSomething() {
		Set<Competence> used = Arrays.stream(Need.values())
			.flatMap((need) -> this.profiles.of(need).weights().stream())
			.map(Weight::competence)
			.collect(Collectors.toSet());

		// nobody's need is called defence; an enquiry's words lead there
		assertThat(Competence.values()).filteredOn((competence) -> !used.contains(competence))
			.containsOnly(Competence.DEFENCE);
	}

}
