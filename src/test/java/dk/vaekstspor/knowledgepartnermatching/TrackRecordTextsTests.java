package dk.vaekstspor.knowledgepartnermatching;

import dk.vaekstspor.introduction.TrackRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TrackRecordTextsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					0 | 0 | 0 | 0 | 0 | Ingen tidligere introduktioner
					2 | 0 | 0 | 0 | 0 | Ingen afsluttede introduktioner, 2 i gang
					0 | 1 | 0 | 0 | 0 | Tidligere: 1 introduktion, ingen førte til samarbejde eller vejledning
					0 | 3 | 2 | 0 | 0 | Tidligere: 3 introduktioner, 2 førte til samarbejde eller vejledning
					1 | 3 | 2 | 2 | 1 | Tidligere: 3 introduktioner, 2 førte til samarbejde eller vejledning (hos lignende virksomheder: 1 af 2); 1 i gang
					""")
	void saysHowItWentBefore(int open, int ended, int helped, int similarEnded, int similarHelped, String text) {
		assertThat(TrackRecordTexts.of(new TrackRecord(open, ended, helped, similarEnded, similarHelped)))
			.isEqualTo(text);
	}

}
