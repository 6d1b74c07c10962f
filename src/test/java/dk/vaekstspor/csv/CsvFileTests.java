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
	@ValueSource(
			strings = { "=1+1", "+45 97", "-kant", "@cmd", "'t Hooft", "''=x", "'=x", "plain", "a;b", "a\"b", "a\nb" })
	void writesNoFormulaAndReadsTheVeryTextAgain(String text) {
		String csv = CsvExport.write(Fruit.class, List.of(new CsvRow<>(1, Map.of(Fruit.KIND, "x", Fruit.NOTE, text))));

		assertThat(csv).doesNotContain(";=", ";+", ";-", ";@", "\"=");
		List<CsvRow<Fruit>> rows = read(csv).faultlessRows();
		assertThat(rows).singleElement().satisfies((row) -> assertThat(row.text(Fruit.NOTE)).isEqualTo(text));
		assertThat(CsvExport.write(Fruit.class, rows)).isEqualTo(csv);
	}

	private static CsvFile<Fruit> read(String text) {
		return CsvFile.read(new StringReader(text), Fruit.class);
	}

}
