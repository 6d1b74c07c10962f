package dk.vaekstspor.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;

import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.workingdays.DanishWorkingDays;

import org.springframework.stereotype.Component;

/**
 * Plans the rounds of following up a case.
 */
@Component
class FollowUpPlan {

	/** When the town hall opens, and a round with it. */
	private static final LocalTime OPENING_TIME = LocalTime.of(8, 0);

	private final FollowUpRounds rounds;

	private final FollowUpSettings settings;

	private final DanishWorkingDays workingDays;

	private final CaseFiles caseFiles;

	private final Clock clock;

	FollowUpPlan(FollowUpRounds rounds, FollowUpSettings settings, DanishWorkingDays workingDays, CaseFiles caseFiles,
			Clock clock) {
		this.rounds = rounds;
		this.settings = settings;
		this.workingDays = workingDays;
		this.caseFiles = caseFiles;
		this.clock = clock;
	}

	/** Plans the case's first round, or the one after its latest. */
	FollowUp next(String caseNumber) {
		Optional<FollowUp> latest = this.rounds.findFirstByCaseNumberOrderByRoundDesc(caseNumber);
		if (latest.isEmpty()) {
			this.caseFiles.startFollowUp(caseNumber);
		}
		LocalDate start = latest.map(FollowUp::startedOn).orElseGet(this::today);
		int round = latest.map(FollowUp::round).orElse(0) + 1;
		return this.rounds.save(FollowUp.planned(caseNumber, round, start, dueOn(start, round)));
	}

	/** The moment at which the round begins. */
	static Date dueAt(FollowUp followUp) {
		return Date.from(followUp.dueOn().atTime(OPENING_TIME).atZone(DanishWorkingDays.ZONE).toInstant());
	}

	private LocalDate dueOn(LocalDate start, int round) {
		return this.workingDays.add(start.plus(this.settings.after().get(round - 1)), 0);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), DanishWorkingDays.ZONE);
	}

}
