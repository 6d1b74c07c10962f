package dk.vaekstspor.triage;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import dk.vaekstspor.language.Finding;
import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.MessageKind;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Term;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SurenessTests {

	@Test
	void suggestsTheOneThatIsClearlySurest() {
		assertThat(Sureness.best(caseTypes(0.05, 0.9, 0.3), false)).get()
			.extracting(Suggestion::term)
			.isEqualTo(CaseType.RETAIN);
	}

	@Test
	void suggestsNothingWhenTwoAreAboutAsSure() {
		assertThat(Sureness.best(caseTypes(0.6, 0.599, 0.1), false)).isEmpty();
	}

	@Test
	void suggestsNothingThatIsUnsure() {
		assertThat(Sureness.best(caseTypes(0.08, 0.01, 0.01), false)).isEmpty();
		assertThat(Sureness.needs(findings(Need.class, (need) -> 0.05, List.of("ord")))).isEmpty();
		assertThat(Sureness.flags(findings(Flag.class, (flag) -> 0.05, List.of("ord")))).isEmpty();
	}

	@Test
	void asksMoreOfABriefText() {
		assertThat(Sureness.best(caseTypes(0.05, 0.3, 0.1), false)).isPresent();
		assertThat(Sureness.best(caseTypes(0.05, 0.3, 0.1), true)).isEmpty();
	}

	@Test
	void suggestsNothingWithoutWords() {
		assertThat(Sureness
			.best(findings(CaseType.class, (caseType) -> (caseType == CaseType.RETAIN) ? 1.0 : 0.0, List.of()), false))
			.isEmpty();
		assertThat(Sureness.needs(findings(Need.class, (need) -> 1.0, List.of()))).isEmpty();
		assertThat(Sureness.flags(findings(Flag.class, (flag) -> 1.0, List.of()))).isEmpty();
	}

	@Test
	void suggestsAFewNeedsTheSurestFirst() {
		List<Suggestion<Need>> needs = Sureness
			.needs(findings(Need.class, (need) -> 1 - need.ordinal() / 100.0, List.of("ord")));

		assertThat(needs).extracting(Suggestion::term)
			.startsWith(Need.SITE, Need.PLANNING, Need.BUILDING_PERMIT)
			.hasSizeLessThan(10);
	}

	@Test
	void takesAMessageForACompanysCaseUnlessItIsSurelyNot() {
		assertThat(Sureness.kind(kinds(0.2, 0.2)).term()).isEqualTo(MessageKind.COMPANY_CASE);
		assertThat(Sureness.kind(kinds(0.01, 0.01)).term()).isEqualTo(MessageKind.COMPANY_CASE);
		assertThat(Sureness.kind(kinds(0.1, 0.9)).term()).isEqualTo(MessageKind.SALES_SPAM);
	}

	@Test
	void tellsOfWhatTheLawBindsWhateverElseTheMessageSeemsToBe() {
		assertThat(Sureness.neverMissed(findings(Flag.class, (flag) -> 0.9, List.of("ord"))))
			.extracting(Suggestion::term)
			.containsExactly(Flag.CONFIDENTIAL, Flag.STATE_AID);
		assertThat(Sureness.neverMissed(findings(Flag.class, (flag) -> 0.5, List.of("ord")))).isEmpty();
	}

	private static List<Finding<CaseType>> caseTypes(double... confidences) {
		return findings(CaseType.class, (caseType) -> confidences[caseType.ordinal()], List.of("ord"));
	}

	private static List<Finding<MessageKind>> kinds(double companyCase, double spam) {
		return findings(MessageKind.class, (kind) -> switch (kind) {
			case COMPANY_CASE -> companyCase;
			case SALES_SPAM -> spam;
			default -> 0.0;
		}, List.of("ord"));
	}

	private static <T extends Enum<T> & Term> List<Finding<T>> findings(Class<T> vocabulary,
			Function<T, Double> confidence, List<String> because) {
		return Arrays.stream(vocabulary.getEnumConstants())
			.map((term) -> new Finding<>(term, confidence.apply(term), because))
			.toList();
	}

}
