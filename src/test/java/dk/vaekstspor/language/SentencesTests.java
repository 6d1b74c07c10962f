package dk.vaekstspor.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTests {

	@Test
	void takesATextApart() {
		assertThat(Sentences.of("Vi vil bygge en hal. Hvem taler vi med?\n\nDet må ikke komme ud! Hilsen Bo"))
			.containsExactly("Vi vil bygge en hal.", "Hvem taler vi med?", "Det må ikke komme ud!");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "Vi vil bygge en hal", "Hej. Tak for sidst. Hilsen Bo", "?!. 1. 2. 3. 4 5 6 7" })
	void findsNothingMoreInWhatIsASingleOneOrSaysNothing(String text) {
		assertThat(Sentences.of(text)).isEmpty();
	}

	@Test
	void readsNoEndOfThem() {
		assertThat(Sentences.of("Vi vil bygge en hal. ".repeat(2000))).hasSize(50)
			.allMatch(List.of("Vi vil bygge en hal.")::contains);
	}

}
