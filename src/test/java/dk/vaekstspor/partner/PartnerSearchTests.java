package dk.vaekstspor.partner;

import java.util.List;

import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartnerSearchTests {

	private static final KnowledgePartner ROBOTS = SamplePartner.of("robotter")
		.named("Århus Robothus")
		.type(PartnerType.GTS_INSTITUTE)
		.in("Aarhus")
		.knowing(Competence.AUTOMATION_ROBOTICS, Competence.METROLOGY)
		.bestIn(Sector.HOSPITAL_SUPPLIERS)
		.offering("Afprøvning af maskiner")
		.build();

	private static final KnowledgePartner SCHOOL = SamplePartner.of("skole")
		.named("Ærø Skole")
		.type(PartnerType.VOCATIONAL_SCHOOL)
		.knowing(Competence.APPRENTICES)
		.servingAll()
		.offering("Lærlinge til robotter")
		.paused()
		.build();

	private static final List<KnowledgePartner> ALL = List.of(ROBOTS, SCHOOL);

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "'', robotter skole", "-, robotter skole", "ÆRØ, skole", "aarhus, robotter", "gts, robotter",
					"hospitals, robotter", "alle brancher, skole", "maskiner afprøv, robotter", "lærlinge aarhus, ''",
					"robot, robotter skole", "%, ''" })
	void findsEveryWordAnywhereAndNamesFirst(String text, String expected) {
		List<String> found = new PartnerSearch(text, null, null, null).in(ALL)
			.stream()
			.map(KnowledgePartner::id)
			.toList();

		assertThat(String.join(" ", found)).isEqualTo(expected);
	}

	@Test
	void leavesOutWhatIsNotAskedFor() {
		assertThat(new PartnerSearch("", PartnerStatus.PAUSED, null, null).in(ALL)).containsExactly(SCHOOL);
		assertThat(new PartnerSearch("", null, PartnerType.GTS_INSTITUTE, null).in(ALL)).containsExactly(ROBOTS);
		assertThat(new PartnerSearch("", null, null, Competence.METROLOGY).in(ALL)).containsExactly(ROBOTS);
		assertThat(new PartnerSearch("", PartnerStatus.PAUSED, PartnerType.GTS_INSTITUTE, null).in(ALL)).isEmpty();
	}

}
