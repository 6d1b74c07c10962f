package dk.vaekstspor.csv;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CsvFileTests {

	enum Fruit implements CsvColumn {

		KIND(CsvRule.upTo(10).required()), COLOURS(CsvRule.upTo(20)), NOTE(CsvRule.upTo(20).matching("[^!]*"));

		private final CsvRule rule;

		Fruit(CsvRule rule) {
			this.rule = rule;
		}

		@Override
		public CsvRule rule() {
			return this.rule;
		}

		@Override
		public boolean isOptional() {
			return this == NOTE;
		}

	}

	@ParameterizedTest
	@ValueSource(strings = { "kind,colours\nÆble,\"rød;grøn\"", "\uFEFFkind;colours\r\nÆble;\"rød;grøn\"\r\n",
			"kind,colours,taste\nÆble,rød;grøn,sur" })
	void readsCommasAndSemicolonsWithAndWithoutAByteOrderMark(String text) {
		assertThat(read(text).faultlessRows()).singleElement().satisfies((row) -> {
			assertThat(row.line()).isEqualTo(2);
			assertThat(row.text(Fruit.KIND)).isEqualTo("Æble");
			assertThat(CsvColumn.parts(row.text(Fruit.COLOURS))).containsExactly("rød", "grøn");
			assertThat(row.has(Fruit.NOTE)).isFalse();
		});
	}

	@Test
	void tellsThatAFileIsNotUtf8() {
		byte[] windows = "kind,colours\nÆble,rød".getBytes(StandardCharsets.ISO_8859_1);
		Reader reader = new InputStreamReader(new ByteArrayInputStream(windows), StandardCharsets.UTF_8.newDecoder());

		assertThat(CsvFile.read(reader, Fruit.class).faults())
			.containsExactly(new CsvFault(1, "", CsvMistake.NOT_UTF8, ""));
	}

	@Test
	void collectsEveryFaultOfTheFile() {
		CsvFile<Fruit> file = read("kind,colours,note\n,rød,\nPære,grøn,av!\nPære,gul,\n");

		assertThat(file.faults()).containsExactly(new CsvFault(2, "kind", CsvMistake.MISSING_VALUE, ""),
				new CsvFault(3, "note", CsvMistake.MALFORMED, "av!"),
				new CsvFault(4, "kind", CsvMistake.DUPLICATE, "Pære"));
		assertThatExceptionOfType(CsvRejected.class).isThrownBy(file::faultlessRows)
			.satisfies((rejected) -> assertThat(rejected.faults()).hasSize(3));
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+45 97", "-kant", "@cmd", "'t Hooft", "''=x", "'=x", "plain", "a;b", "a\"b",
			"a\nb", "3-8", "'3-8", "1-2000", "5-250+" })
	void writesNoFormulaAndReadsTheVeryTextAgain(String text) {
		String csv = CsvExport.write(Fruit.class, List.of(new CsvRow<>(1, Map.of(Fruit.KIND, "x", Fruit.NOTE, text))));

		assertThat(csv).doesNotContain(";=", ";+", ";-", ";@", "\"=");
		List<CsvRow<Fruit>> rows = read(csv).faultlessRows();
		assertThat(rows).singleElement().satisfies((row) -> assertThat(row.text(Fruit.NOTE)).isEqualTo(text));
		assertThat(CsvExport.write(Fruit.class, rows)).isEqualTo(csv);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kind,colours\nÆble,rød;grøn\n", "note,kind,colours\r\n\"a,b\",'=1+1,#\r\n,Æble,\r\n" })
	void writesPlainlyWhatItRead(String text) {
		CsvFile<Fruit> file = read(text);

		assertThat(CsvExport.write(file.columns(), file.faultlessRows(), CsvStyle.PLAIN, file.lineEnd()))
			.isEqualTo(text);
		assertThat(file.text()).isEqualTo(text);
	}

	@Test
	void tellsAFaultInTwoLanguages() {
		CsvFault fault = new CsvFault(3, "note", CsvMistake.MALFORMED, "av!");

		assertThat(fault.explanation()).isEqualTo("er ikke skrevet rigtigt (»av!«)");
		assertThat(fault.englishExplanation()).isEqualTo("is not written as it should be (\"av!\")");
	}

	private static CsvFile<Fruit> read(String text) {
		return CsvFile.read(new StringReader(text), Fruit.class);
	}

}
