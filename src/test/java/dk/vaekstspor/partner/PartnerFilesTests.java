package dk.vaekstspor.partner;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.vaekstspor.csv.CsvStyle;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

@DataJdbcTest
@Import({ KnowledgePartners.class, PartnerKeeping.class, PartnerFiles.class })
class PartnerFilesTests {

	private static final String HEADER = "id,name,type,domain,town,competences,sectors,offers,company_size,trl,reach,"
			+ "confidence,source,note";

	private static final String SCHOOL = "skole,Skolen,vocational_school,skole.dk,Ikast,materials_metal;apprentices,"
			+ "DESIGN;ALL;CONSTRUCTION,=Lærlinge,1-25,n/a,regional,low,#1,-";

	@Autowired
	private KnowledgePartners partners;

	@Autowired
	private PartnerKeeping keeping;

	@Autowired
	private PartnerFiles files;

	@Test
	void givesTheShippedFileBackByteForByte() throws Exception {
		String shipped = new ClassPathResource("partners/partners.csv").getContentAsString(StandardCharsets.UTF_8);

		assertThat(imported(shipped, CsvStyle.PLAIN)).isEqualTo(shipped);
		assertThat(imported(this.files.export(CsvStyle.DANISH), CsvStyle.DANISH))
			.isEqualTo(this.files.export(CsvStyle.DANISH));
		assertThat(this.files.export(CsvStyle.PLAIN)).isEqualTo(shipped);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ",status", ",status,email,conflicts,capacity,languages" })
	void givesEveryColumnBackAsItWasWritten(String more) {
		String values = switch (more) {
			case "" -> "";
			case ",status" -> ",";
			default -> ",,,12345678; 87654321,07,en;da";
		};
		String file = HEADER + more + "\n" + SCHOOL + values + "\n";

		assertThat(imported(file, CsvStyle.PLAIN)).isEqualTo(file);
	}

	@Test
	void addsTheColumnsThatAreNeededAndChangesNoOther() {
		String file = HEADER + "\n" + SCHOOL + "\n";
		importText(file);
		this.partners.pause("skole");

		assertThat(this.files.export(CsvStyle.PLAIN)).isEqualTo(HEADER + ",status\n" + SCHOOL + ",paused\n");
		this.partners.resume("skole");
		assertThat(this.files.export(CsvStyle.PLAIN)).isEqualTo(file);
	}

	@ParameterizedTest
	@EnumSource(CsvStyle.class)
	void bringsEditsOutAndInAgain(CsvStyle style) {
		importText(HEADER + "\r\n" + SCHOOL + "\r\n");
		this.keeping
			.add(new PartnerEntry("Ny; \"aktør\"", "fund", "ny.dk", "Aarhus", List.of("metrology"), List.of("ALL"),
					"To\nlinjer", "3-8", "3-8", "national", "medium", "+45", "", null, List.of("de"), "2", List.of()));
		this.keeping.pause("skole", 0);
		List<KnowledgePartner> before = this.partners.inOrder();

		String exported = this.files.export(style);
		DirectoryChanges changes = this.files.replace(new StringReader(exported));

		assertThat(changes.ids()).isEmpty();
		assertThat(this.partners.inOrder()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("version")
			.isEqualTo(before);
		assertThat(this.files.export(style)).isEqualTo(exported);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void givesRandomFilesBackByteForByte(long seed) {
		String file = new RandomFile(new Random(seed)).text();

		assertThat(imported(file, CsvStyle.PLAIN)).isEqualTo(file);
		String danish = this.files.export(CsvStyle.DANISH);
		assertThat(imported(danish, CsvStyle.DANISH)).isEqualTo(danish);
		assertThat(this.files.export(CsvStyle.PLAIN)).isEqualTo(file);
	}

	@Test
	void saysWhatAFileWouldChangeAndChangesNothing() {
		importText(HEADER + "\n" + SCHOOL + "\n" + SCHOOL.replace("skole,", "hus,") + "\n");

		DirectoryChanges changes = this.files.check(new StringReader(
				HEADER + "\n" + SCHOOL.replace("Ikast", "Brande") + "\n" + SCHOOL.replace("skole,", "ny,") + "\n"));

		assertThat(changes.added()).extracting(KnowledgePartner::id).containsExactly("ny");
		assertThat(changes.changed()).extracting(KnowledgePartner::id).containsExactly("skole");
		assertThat(changes.removed()).extracting(KnowledgePartner::id).containsExactly("hus");
		assertThat(this.partners.inOrder()).extracting(KnowledgePartner::town).containsOnly("Ikast").hasSize(2);
	}

	@Test
	void countsWhoComesBackAsAdded() {
		importText(HEADER + "\n" + SCHOOL + "\n");
		this.partners.remove("skole");

		DirectoryChanges changes = this.files.replace(new StringReader(HEADER + "\n" + SCHOOL + "\n"));

		assertThat(changes.added()).hasSize(1);
		assertThat(changes.changed()).isEmpty();
		assertThat(this.partners.active()).hasSize(1);
	}

	@Test
	void writesADirectoryThatNeverCameFromAFile() {
		assertThat(this.files.export(CsvStyle.PLAIN)).isEqualTo(HEADER + "\r\n");
	}

	private String imported(String file, CsvStyle style) {
		importText(file);
		return this.files.export(style);
	}

	private void importText(String text) {
		this.files.replace(new StringReader(text));
	}

	/** Rows with whatever may stand in a file, written with as few quotes as possible. */
	private record RandomFile(Random random) {

		private static final List<String> PIECES = List.of("æ", "Ø", "å", " ", ",", ";", "\"", "\n", "'", "=", "+", "#",
				"3-8", "x", "中", "🏗️", "-", "@", "\t");

		String text() {
			List<String> optional = Stream.of("email", "status", "languages", "capacity", "conflicts")
				.filter((column) -> this.random.nextBoolean())
				.collect(Collectors.toList());
			Collections.shuffle(optional, this.random);
			String header = Stream.concat(Stream.of(HEADER), optional.stream()).collect(Collectors.joining(","));
			String end = this.random.nextBoolean() ? "\n" : "\r\n";
			return IntStream.range(0, 1 + this.random.nextInt(12))
				.mapToObj((number) -> row(number, optional))
				.collect(Collectors.joining(end, header + end, end));
		}

		private String row(int number, List<String> optional) {
			Stream<String> required = Stream.of("p-" + number, "N" + words(), one(PartnerType.values()), "a.dk",
					"T" + words(), some(Competence.values()), sectors(), "O" + words(), "3-80+", "3-8",
					one(Reach.values()), one(Confidence.values()), words(), words());
			return Stream.concat(required, optional.stream().map(this::value))
				.map(RandomFile::quoted)
				.collect(Collectors.joining(","));
		}

		private String value(String column) {
			if (this.random.nextInt(3) == 0) {
				return "";
			}
			return switch (column) {
				case "email" -> "+a@b.dk";
				case "status" -> this.random.nextBoolean() ? "active" : "paused";
				case "languages" -> some(SpokenLanguage.values());
				case "capacity" -> "" + this.random.nextInt(1000);
				default -> "12345678;11111111";
			};
		}

		private String words() {
			return IntStream.range(0, this.random.nextInt(8))
				.mapToObj((piece) -> PIECES.get(this.random.nextInt(PIECES.size())))
				.collect(Collectors.joining())
				.trim();
		}

		private String sectors() {
			List<String> codes = Stream.concat(Stream.of("ALL"), Stream.of(Sector.values()).map(Term::code))
				.collect(Collectors.toList());
			Collections.shuffle(codes, this.random);
			return String.join(";", codes.subList(0, 1 + this.random.nextInt(3)));
		}

		private String one(Term[] terms) {
			return terms[this.random.nextInt(terms.length)].code();
		}

		private String some(Term[] terms) {
			List<String> codes = Stream.of(terms).map(Term::code).collect(Collectors.toList());
			Collections.shuffle(codes, this.random);
			return String.join(";", codes.subList(0, 1 + this.random.nextInt(3)));
		}

		private static String quoted(String cell) {
			boolean needed = Stream.of(",", "\"", "\n").anyMatch(cell::contains);
			return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
		}

	}

}
