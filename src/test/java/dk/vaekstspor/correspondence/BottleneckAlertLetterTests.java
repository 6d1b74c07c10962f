package dk.vaekstspor.correspondence;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BottleneckAlertLetterTests {

	private static final Map<String, String> ITEM = Map.of("step", "«trin» <b>1</b>", "process", "«forløb»", "text",
			"«3» åbne.", "party", "«sagsbehandleren»", "since", "01.11.2026", "until", "02.11.2026", "link",
			"/camunda/#/«her»?a=1&b=2");

	private final LetterTemplates templates = new LetterTemplates(
			new MailSettings("post@herning.example", "Erhverv, Herning Kommune", Path.of("unused"),
					URI.create("https://sager.example/"), Duration.ofSeconds(1)));

	@Test
	void tellsNewOldAndOverInBothVersions() {
		RenderedLetter letter = render(List.of("crossed", "still", "over"));

		assertThat(letter.subject()).isEqualTo("1 ny flaskehals, 1 er ovre igen");
		assertThat(letter.text()).isEqualTo("""
				Hej

				Det er nyt:

				- «trin» <b>1</b> («forløb»): «3» åbne. Venter på «sagsbehandleren». Siden 01.11.2026.
				  Åbn i Cockpit: https://sager.example/camunda/#/«her»?a=1&b=2

				Det ved I, og det varer ved:

				- «trin» <b>1</b> («forløb»): «3» åbne. Venter på «sagsbehandleren». Siden 01.11.2026.
				  Åbn i Cockpit: https://sager.example/camunda/#/«her»?a=1&b=2

				Det er ovre igen:

				- «trin» <b>1</b> («forløb»): «3» åbne. Det varede fra 01.11.2026 til 02.11.2026.
				  Åbn i Cockpit: https://sager.example/camunda/#/«her»?a=1&b=2

				Grænserne kan ændres i Cockpit: vælg trinnet på processens side.

				Venlig hilsen
				Erhverv, Herning Kommune
				""");
		assertThat(letter.html()).startsWith("<!DOCTYPE html>")
			.contains("Det er nyt:", "Det ved I, og det varer ved:", "Det er ovre igen:", "&lt;b&gt;1",
					"«3» åbne. Venter på «sagsbehandleren». Siden 01.11.2026.",
					"«3» åbne. Det varede fra 01.11.2026 til 02.11.2026.",
					"href=\"https://sager.example/camunda/#/«her»?a=1&amp;b=2\"")
			.doesNotContain("<b>1", "${", "[[", " th:", "null", "Sag ");
	}

	@Test
	void leavesOutWhatThereIsNothingOf() {
		assertThat(render(List.of("crossed")).text()).contains("Det er nyt:")
			.doesNotContain("ovre", "varer ved", "\n\n\n");
		assertThat(render(List.of("over")).html()).contains("Det er ovre igen:").doesNotContain("nyt:", "varer ved");
	}

	private RenderedLetter render(List<String> lists) {
		Map<String, Object> model = new HashMap<>(
				Map.of("title", "1 ny flaskehals, 1 er ovre igen", "still", List.of()));
		lists.forEach((name) -> model.put(name, List.of(ITEM)));
		return this.templates.render(Letter.ofNoCase("bottleneck-alert", "1", List.of(), model));
	}

}
