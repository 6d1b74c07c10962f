package dk.vaekstspor.staffing;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Term;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says for all that a taskforce can be asked for who could bring it within the deadline,
 * today and in the coming weeks. Looking ahead it takes today's open taskforces to be
 * still open: it rather sees a gap too many than one too few.
 */
@Component
@Transactional(readOnly = true)
public class TaskforceReadiness {

	private static final Comparator<CompetenceReadiness> WORST_FIRST = Comparator
		.comparing((CompetenceReadiness one) -> !one.isGap())
		.thenComparing((one) -> one.onlyPerson() == null);

	private final Situations situations;

	private final StartableTaskforces startable;

	private final StaffingSettings settings;

	private final Clock clock;

	TaskforceReadiness(Situations situations, StartableTaskforces startable, StaffingSettings settings, Clock clock) {
		this.situations = situations;
		this.startable = startable;
		this.settings = settings;
		this.clock = clock;
	}

	/** The report as of today. */
	public ReadinessReport report() {
		List<Situation> weeks = this.situations.on(weeks());
		Situation today = weeks.get(0);
		List<CompetenceReadiness> competences = CompetenceCatalogue.ALL.stream()
			.map((term) -> competence(term, weeks))
			.sorted(WORST_FIRST)
			.toList();
		LocalDate attract = this.situations.deadline(today.period().firstDay(), CaseType.ATTRACT);
		return new ReadinessReport(today.period().firstDay(), today.period().deadline(), attract,
				this.startable.count(today), competences);
	}

	/** Today, and the Mondays of the coming weeks. */
	private List<LocalDate> weeks() {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		return Stream
			.concat(Stream.of(today), IntStream.rangeClosed(1, this.settings.weeks()).mapToObj(monday::plusWeeks))
			.toList();
	}

	private static CompetenceReadiness competence(Term term, List<Situation> weeks) {
		List<WeekReadiness> ahead = weeks.stream()
			.map((week) -> new WeekReadiness(week.period().firstDay(),
					byName(week.covering(term)).filter(Availability::isAvailable)
						.map((one) -> one.person().name())
						.toList()))
			.toList();
		return new CompetenceReadiness(term, byName(weeks.get(0).covering(term)).toList(), ahead);
	}

	private static Stream<Availability> byName(List<Availability> people) {
		return people.stream().sorted(Comparator.comparing((one) -> one.person().name()));
	}

}
