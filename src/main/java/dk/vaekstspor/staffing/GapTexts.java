package dk.vaekstspor.staffing;

import java.util.List;
import java.util.stream.Collectors;

import dk.vaekstspor.vocabulary.Term;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says in Danish what is missing, as it is now.
 */
@Component
@Transactional(readOnly = true)
public class GapTexts {

	private final Gaps gaps;

	private final TaskforceReadiness readiness;

	GapTexts(Gaps gaps, TaskforceReadiness readiness) {
		this.gaps = gaps;
		this.readiness = readiness;
	}

	/** One line for each gap of the open task. */
	public String lines() {
		List<CompetenceReadiness> now = this.readiness.report().competences();
		return this.gaps.inOpenTask().stream().map((gap) -> line(gap, now)).collect(Collectors.joining("\n"));
	}

	private static String line(ReadinessGap gap, List<CompetenceReadiness> now) {
		String label = CompetenceCatalogue.find(gap.code()).map(Term::label).orElse(gap.code());
		return label + ": "
				+ now.stream()
					.filter((one) -> one.term().code().equals(gap.code()))
					.findFirst()
					.filter(CompetenceReadiness::isGap)
					.map(GapTexts::missing)
					.orElse("lukket siden.");
	}

	private static String missing(CompetenceReadiness readiness) {
		if (readiness.people().isEmpty()) {
			return "ingen på bemandingslisten.";
		}
		String days = readiness.weeks()
			.stream()
			.filter((week) -> week.available() == 0)
			.map((week) -> StaffingWords.day(week.from()))
			.collect(Collectors.joining(", "));
		String names = readiness.people().stream().map((one) -> one.person().name()).collect(Collectors.joining(", "));
		return "ingen kan sidde med i en taskforce fra " + days + ". Kan ellers: " + names + ".";
	}

}
