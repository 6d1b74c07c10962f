package dk.vaekstspor;

import java.time.Clock;
import java.util.List;
import java.util.Random;

import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.followup.Surveys;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import org.camunda.bpm.engine.ProcessEngine;

/**
 * Makes walks of cases through the whole application.
 */
record CaseWalks(ProcessEngine engine, ProcessTesting testing, Journal journal, Surveys surveys, Clock clock,
		List<FormContext> contexts, DanishWorkingDays workingDays) {

	/** A walk with those chances; all texts that it types begin with the mark. */
	CaseWalk walk(Random random, String mark) {
		FormFiller filler = new FormFiller(this.engine, this.contexts, this.workingDays, random,
				mark + " <b>æøå</b> 🚜");
		return new CaseWalk(this.engine, this.testing, this.journal, this.surveys, this.clock, filler, random, mark);
	}

}
