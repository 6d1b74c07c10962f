package dk.vaekstspor.knowledgepartnermatching;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartnerTextsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			MADE                            | København | MADE, København
			Odense Robotics                 | Odense    | Odense Robotics, Odense
			Herningsholm                    | Herning   | Herningsholm, Herning
			VIA, Campus Herning             | Herning   | VIA, Campus Herning
			Erhvervshus (filial i Herning)  | Herning   | Erhvervshus (filial i Herning)
			""")
	void namesTheTownOnce(String name, String town, String text) {
		assertThat(PartnerTexts.name(name, town)).isEqualTo(text);
	}

}
