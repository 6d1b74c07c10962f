package dk.vaekstspor.correspondence;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

class LetterTemplatesTests {

	private static final String MARKUP = "<script>alert('x')</script> & <b>Søn</b> 🏭 [[${1+1}]] [(${1+1})]";

	private static final List<String> TEXTS = List.of("contactName", "companyName", "contactPhone", "contactEmail",
			"text", "reason", "department", "partnerName", "title", "place", "owner", "author", "meeting");

	/** They have tests of their own. */
	private static final List<String> OF_NO_CASE = List.of("bottleneck-alert");

	private static final List<String> LISTS = List.of("actions", "members", "reasons");

	private final LetterTemplates templates = new LetterTemplates(
			new MailSettings("post@herning.example", "Erhverv, Herning Kommune", Path.of("unused"),
					URI.create("https://sager.example/"), Duration.ofSeconds(1)));

	static Stream<String> names() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:templates/mail/*.txt");
		return Stream.of(files)
			.map((file) -> file.getFilename().replace(".txt", ""))
			.filter((name) -> !OF_NO_CASE.contains(name))
			.sorted();
	}

	@ParameterizedTest
	@MethodSource("names")
	void leavesOutWhatIsMissing(String name) {
		RenderedLetter letter = render(name, Map.of("companyName", "Birk A/S", "partnerName", "MADE", "title", "Vejen",
				"department", "Banedanmark"));

		assertThat(letter.subject()).endsWith("(sag 2026-00012)").doesNotContain("$", "[", "null", "\n");
		assertThat(letter.text()).contains("Venlig hilsen\nErhverv, Herning Kommune\n", "Sag 2026-00012")
			.doesNotContain("${", "[(", "[#", "[/]", "null", "\n\n\n", " \n", "Emne:", "  ", " :", " .",
					"\nvirksomheden");
		assertThat(letter.html()).startsWith("<!DOCTYPE html>")
			.contains("<html lang=\"da\"", "Venlig hilsen<br>", "2026-00012")
			.doesNotContain("${", "[[", " th:", "null", "layout.html");
	}

	@ParameterizedTest
	@MethodSource("names")
	void showsMarkupAsText(String name) {
		Map<String, Object> model = new HashMap<>();
		TEXTS.forEach((key) -> model.put(key, key + " " + MARKUP));
		LISTS.forEach((key) -> model.put(key, List.of(key + " " + MARKUP)));

		RenderedLetter letter = render(name, model);

		assertThat(letter.html()).doesNotContain("<script", "<b>").contains("&lt;script&gt;", "🏭", "Søn");
		assertThat(letter.text()).contains(MARKUP).doesNotContain("&lt;", "&amp;");
	}

	@ParameterizedTest
	@MethodSource("names")
	void saysTheSameInBothVersions(String name) {
		Map<String, Object> model = new HashMap<>();
		TEXTS.forEach((key) -> model.put(key, "«" + key + "»"));
		LISTS.forEach((key) -> model.put(key, List.of("«" + key + "»")));
		model.put("link", "https://sager.example/her");
		model.put("deadline", LocalDate.of(2026, 3, 9));

		RenderedLetter letter = render(name, model);

		assertThat(words(letter.html().replaceFirst("(?s)<head>.*</head>", "").replaceAll("<[^>]+>", " ")))
			.containsAll(words(letter.text()).stream()
				.filter((word) -> !word.startsWith("https:") && !word.equals("-") && !word.endsWith(":"))
				.toList());
	}

	@Test
	void leadsToOurOwnPagesByTheirWholeAddress() {
		assertThat(render("survey", Map.of("link", "/opfoelgning/abc")).text())
			.contains("https://sager.example/opfoelgning/abc");
	}

	@Test
	void printsDatesAndTimesInDanish() {
		assertThat(render("receipt", Map.of("deadline", LocalDate.of(2026, 3, 9))).text())
			.contains("senest 09.03.2026.");
		assertThat(meeting("2026-07-01T06:30:00Z")).contains("mødes 01.07.2026 kl. 08.30.");
		assertThat(meeting("2026-12-01T06:30:00Z")).contains("mødes 01.12.2026 kl. 07.30.");
	}

	@Test
	void keepsTheLinesOfWhatAPersonWrote() {
		RenderedLetter letter = render("answer", Map.of("text", "Ja.\n\nDet kan du godt.\r\nHilsen os"));

		assertThat(letter.text()).contains("Ja.\n\nDet kan du godt.\nHilsen os");
		assertThat(letter.html()).contains("Ja.<br><br>Det kan du godt.<br>Hilsen os");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Jens-Ole O'Hara", "Åse Müller, formand", "李 明" })
	void greetsByName(String name) {
		assertThat(render("receipt", Map.of("contactName", name)).text()).startsWith("Kære " + name + "\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "Vind 1000 kr", "http://x.example", "a@b.example", "<b>Bo</b>" })
	void greetsWithoutNameWhenItLooksLikeNone(String name) {
		assertThat(render("receipt", Map.of("contactName", name)).text()).startsWith("Hej\n");
	}

	@Test
	void speaksOfTheCompanyByNameOrAsTheCompany() {
		assertThat(render("case-addition", Map.of("companyName", "Birk A/S")))
			.extracting(RenderedLetter::subject, (letter) -> letter.text().lines().skip(2).findFirst().orElseThrow())
			.containsExactly("Nyt i din sag om Birk A/S (sag 2026-00012)",
					"Birk A/S har henvendt sig igen, og henvendelsen er lagt på din sag.");
		assertThat(render("case-addition", Map.of()))
			.extracting(RenderedLetter::subject, (letter) -> letter.text().lines().skip(2).findFirst().orElseThrow())
			.containsExactly("Nyt i din sag (sag 2026-00012)",
					"Virksomheden har henvendt sig igen, og henvendelsen er lagt på din sag.");
	}

	@Test
	void makesOneLineOfTheSubject() {
		assertThat(render("survey", Map.of()).subject()).isEqualTo("Hvordan gik det? (sag 2026-00012)");
		assertThat(render("case-addition", Map.of("companyName", "Birk\r\nBcc: alle@firma.example")).subject())
			.isEqualTo("Nyt i din sag om Birk Bcc: alle@firma.example (sag 2026-00012)");
	}

	@Test
	void sendsColleaguesToTheTaskListUnlessThereIsALink() {
		assertThat(render("action-reminder", Map.of()).text()).contains("https://sager.example/camunda/app/tasklist/");
		assertThat(render("action-reminder", Map.of("link", "https://sager.example/7")).text())
			.contains("https://sager.example/7");
	}

	private String meeting(String instant) {
		return render("taskforce-meeting", Map.of("meeting", Instant.parse(instant))).text();
	}

	private static List<String> words(String text) {
		return List.of(text.strip().split("\\s+"));
	}

	private RenderedLetter render(String name, Map<String, Object> model) {
		return this.templates.render(new Letter("2026-00012", name, "1", List.of(), model));
	}

}
