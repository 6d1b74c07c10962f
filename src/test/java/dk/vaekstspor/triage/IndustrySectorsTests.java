package dk.vaekstspor.triage;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import dk.vaekstspor.company.IndustryScheme;
import dk.vaekstspor.vocabulary.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class IndustrySectorsTests {

	private final IndustrySectors sectors = new IndustrySectors();

	@ParameterizedTest
	@CsvSource({ "255100, DB25, PRODUCTION, ''", "310000, DB25, DESIGN, PRODUCTION", "014100, DB25, AGRI_FOOD, ''",
			"105100, DB25, AGRI_FOOD, PRODUCTION", "621000, DB25, IT_BUSINESS_SERVICES, ''",
			"494100, DB25, TRANSPORT, ''", "410000, DB25, CONSTRUCTION, ''", "236100, DB25, PRODUCTION, CONSTRUCTION",
			"266010, DB25, HOSPITAL_SUPPLIERS, PRODUCTION", "741200, DB25, DESIGN, ''",
			"711210, DB25, CONSTRUCTION, ''", "711290, DB25, IT_BUSINESS_SERVICES, ''",
			"711220, DB25, IT_BUSINESS_SERVICES, PRODUCTION", "711110, DB25, CONSTRUCTION, DESIGN",
			"620100, DB07, IT_BUSINESS_SERVICES, ''", "412000, DB07, CONSTRUCTION, ''",
			"310100, DB07, DESIGN, PRODUCTION", "143900, DB07, DESIGN, PRODUCTION",
			"325000, DB07, HOSPITAL_SUPPLIERS, PRODUCTION", "741010, DB07, DESIGN, ''" })
	void takesTheLongestPrefix(String code, IndustryScheme scheme, Sector primary, String secondary) {
		assertThat(this.sectors.primary(code, scheme)).contains(primary);
		assertThat(this.sectors.secondary(code, scheme)).isEqualTo(list(secondary));
	}

	@ParameterizedTest
	@CsvSource({ "461100, AGRI_FOOD", "021000, AGRI_FOOD", "081200, CONSTRUCTION", "471100, ''", "931100, ''" })
	void knowsNoPrimarySectorOfOtherIndustries(String code, String secondary) {
		assertThat(this.sectors.primary(code, IndustryScheme.DB25)).isEmpty();
		assertThat(this.sectors.secondary(code, IndustryScheme.DB25)).isEqualTo(list(secondary));
	}

	@Test
	void knowsNothingWithoutACode() {
		assertThat(this.sectors.primary("", IndustryScheme.DB25)).isEmpty();
		assertThat(this.sectors.primary(null, null)).isEmpty();
		assertThat(this.sectors.primary("310000", null)).isEmpty();
		assertThat(this.sectors.secondary("", null)).isEmpty();
	}

	@Test
	void onlyHintsThatAnIndustryMaySellToHospitals() {
		assertThat(this.sectors.oftenSuppliesHospitals("139500", IndustryScheme.DB25)).isTrue();
		assertThat(this.sectors.primary("139500", IndustryScheme.DB25)).contains(Sector.PRODUCTION);
		assertThat(this.sectors.secondary("139500", IndustryScheme.DB25)).doesNotContain(Sector.HOSPITAL_SUPPLIERS);
		assertThat(this.sectors.oftenSuppliesHospitals("014100", IndustryScheme.DB25)).isFalse();
	}

	@ParameterizedTest
	@EnumSource(IndustryScheme.class)
	void reachesEveryFocusSector(IndustryScheme scheme) {
		Set<Sector> reached = DataFile
			.lines("/triage/industry-sectors-" + scheme.name().toLowerCase(Locale.ROOT) + ".csv")
			.map((columns) -> (columns[0] + "000000").substring(0, 6))
			.flatMap((code) -> this.sectors.primary(code, scheme).stream())
			.collect(Collectors.toSet());

		assertThat(reached).isEqualTo(EnumSet.complementOf(EnumSet.of(Sector.OTHER)));
	}

	private static List<Sector> list(String names) {
		return Arrays.stream(names.split(" ")).filter((name) -> !name.isEmpty()).map(Sector::valueOf).toList();
	}

}
