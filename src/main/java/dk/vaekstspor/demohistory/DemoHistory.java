package dk.vaekstspor.demohistory;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import dk.vaekstspor.workingdays.DanishWorkingDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Makes up the history when the program has started, before its job executor begins and
 * before it is told ready; then lets the clock run.
 */
@DemoPart
class DemoHistory {

	private static final Logger logger = LoggerFactory.getLogger(DemoHistory.class);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy",
			Locale.forLanguageTag("da"));

	private final EmptyDatabase database;

	private final Simulation simulation;

	private final Workday workday;

	private final EngineRoom engine;

	private final PatienceFilter visitors;

	private final DemoHistorySettings settings;

	private YearMonth month;

	DemoHistory(EmptyDatabase database, Simulation simulation, Workday workday, EngineRoom engine,
			PatienceFilter visitors, DemoHistorySettings settings) {
		this.database = database;
		this.simulation = simulation;
		this.workday = workday;
		this.engine = engine;
		this.visitors = visitors;
		this.settings = settings;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void tell() {
		this.database.require();
		Instant began = Instant.now();
		try {
			this.simulation.liveUntil((this.settings.until() != null) ? this.settings.until() : began, this::progress);
		}
		finally {
			this.engine.letClockRun();
			this.visitors.letVisitorsIn();
		}
		logger.info("Demohistorik færdig på {} sekunder: {} henvendelser og {} udførte opgaver.",
				Duration.between(began, Instant.now()).toSeconds(), this.simulation.cases(), this.workday.done());
	}

	private void progress(Instant now, int cases) {
		YearMonth reached = YearMonth.from(now.atZone(DanishWorkingDays.ZONE));
		if (!reached.equals(this.month)) {
			this.month = reached;
			logger.info("Demohistorik: {}, {} sager …", MONTH.format(reached), cases);
		}
	}

}
