package dk.vaekstspor.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormModelTests {

	private static final Set<String> TEXTS = Set.of("textfield", "textarea");

	private static final Set<String> CHOICES = Set.of("select", "radio", "checklist", "taglist");

	/**
	 * What form-js 1.8.7 in Tasklist can show. "text" is not among them: it renders
	 * markup from the values that it shows.
	 */
	private static final Set<String> TYPES = Set.of("html", "textfield", "textarea", "number", "checkbox", "select",
			"radio", "checklist", "taglist", "datetime", "dynamiclist");

	private static final Set<String> ROUTING = Set.of("caseNumber", "caseOwner", "caseGroup", "initiator", "case");

	/** Whether a company is verified is for the register to say, not for a person. */
	private static final Term[] FLAGS = Arrays.stream(Flag.values())
		.filter((flag) -> flag != Flag.UNVERIFIED)
		.toArray(Term[]::new);

	private static final Map<String, Term[]> VOCABULARY = Map.of("caseType", CaseType.values(), "sector",
			Sector.values(), "needs", Need.values(), "flags", FLAGS, "channel", Channel.values(), "department",
			Department.values());

	static Stream<FormFile> forms() throws IOException {
		return Files.list(Path.of("forms")).sorted().map(FormFile::read);
	}

	static Stream<FormFile> taskForms() throws IOException {
		return forms().filter((form) -> !form.id().equals("registerEnquiry"));
	}

	/** Those of tasks that belong to a case; a gap in the readiness belongs to none. */
	static Stream<FormFile> caseForms() throws IOException {
		return taskForms().filter((form) -> !form.id().equals("closeGap"));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void isNamedAfterTheTaskItBelongsTo(FormFile form) throws IOException {
		assertThat(form).hasToString(form.id().replaceAll("([A-Z])", "-$1").toLowerCase() + ".form");
		assertThat(models()).contains("camunda:formRef=\"" + form.id() + "\" camunda:formRefBinding=\"deployment\"");
	}

	@ParameterizedTest
	@MethodSource("forms")
	void suitsTheFormsLibraryInTasklist(FormFile form) {
		assertThat(form.root().path("executionPlatform").asText()).isEqualTo("Camunda Platform");
		assertThat(form.root().path("executionPlatformVersion").asText()).startsWith("7.24");
		assertThat(form.root().path("schemaVersion").asInt()).isBetween(1, 16);
		assertThat(form.components()).extracting(FormFile.Component::type).isSubsetOf(TYPES);
	}

	@ParameterizedTest
	@MethodSource("caseForms")
	void beginsWithTheCase(FormFile form) throws IOException {
		assertThat(form.components()).filteredOn((component) -> component.isA("html")).hasSize(1);
		assertThat(form.components().get(0).isA("html")).isTrue();
		assertThat(form.caseShown()).isEqualTo(caseForms().findFirst().orElseThrow().caseShown());
	}

	@ParameterizedTest
	@MethodSource("taskForms")
	void showsOfTheCaseNothingButValues(FormFile form) {
		assertThat(Pattern.compile("\\{\\{(?:#if |#loop )?(.*?)}}")
			.matcher(form.caseShown())
			.results()
			.map((result) -> result.group(1))
			.filter((template) -> !template.startsWith("/"))).isNotEmpty()
			.allMatch((template) -> template.matches("(case|this)(\\.[a-zA-Z]+)+( = null)?"));
		assertThat(form.caseShown()).doesNotContain("<style", "<script").doesNotContainPattern("\\son[a-z]+=");
	}

	@ParameterizedTest
	@MethodSource("forms")
	void tellsAtEachFieldWhatToDo(FormFile form) {
		assertThat(form.fields()).allSatisfy((field) -> assertThat(field.label()).as(field.key()).isNotBlank());
		assertThat(form.fields()).filteredOn((field) -> field.rule("required").asBoolean())
			.filteredOn((field) -> !isObvious(field))
			.allSatisfy((field) -> assertThat(field.text("description")).as(field.key()).isNotBlank());
	}

	private static boolean isObvious(FormFile.Component field) {
		return field.label().endsWith("?") || field.isA("datetime") || field.isA("select");
	}

	@ParameterizedTest
	@MethodSource("forms")
	void hasEachKeyOnceAndNoneOfTheRoutingVariables(FormFile form) {
		List<String> keys = form.fields().stream().map(FormFile.Component::key).toList();
		assertThat(keys).isNotEmpty().doesNotHaveDuplicates().doesNotContainAnyElementsOf(ROUTING);
		assertThat(keys).allMatch((key) -> key.matches("[a-z][a-zA-Z]+"));
		assertThat(form.fields()).allMatch((field) -> field.text("id").equals("field_" + field.key()));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void limitsEveryText(FormFile form) {
		assertThat(form.fields()).filteredOn((field) -> TEXTS.contains(field.type()))
			.allSatisfy((field) -> assertThat(field.rule("maxLength").asInt()).as(field.key()).isBetween(1, 10_000));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void offersChoicesWithDanishLabels(FormFile form) {
		assertThat(form.fields()).filteredOn((field) -> CHOICES.contains(field.type())).allSatisfy((field) -> {
			assertThat(field.json().has("values")).as(field.key()).isNotEqualTo(field.json().has("valuesKey"));
			assertThat(field.options().values()).as(field.key()).doesNotContain("").doesNotHaveDuplicates();
		});
	}

	@ParameterizedTest
	@MethodSource("forms")
	void callsEachTermWhatTheVocabularyCallsIt(FormFile form) {
		assertThat(form.fields()).filteredOn((field) -> VOCABULARY.containsKey(field.key()))
			.allSatisfy((field) -> assertThat(field.options()).as(field.key())
				.containsExactlyEntriesOf(options(VOCABULARY.get(field.key()))));
	}

	/** form-js loses the rows of a collapsed list when it submits. */
	@ParameterizedTest
	@MethodSource("forms")
	void keepsAllRowsOfAListOpen(FormFile form) {
		assertThat(form.fields()).filteredOn((field) -> field.isA("dynamiclist"))
			.allMatch((field) -> field.json().path("disableCollapse").asBoolean());
	}

	private static Map<String, String> options(Term[] terms) {
		Map<String, String> options = new LinkedHashMap<>();
		Arrays.stream(terms).forEach((term) -> options.put(term.code(), term.label()));
		return options;
	}

	private static String models() throws IOException {
		StringBuilder models = new StringBuilder();
		try (Stream<Path> files = Files.list(Path.of("processes"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".bpmn")).toList()) {
				models.append(Files.readString(file));
			}
		}
		return models.toString();
	}

}
