package dk.vaekstspor.bottlenecks;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes digests in the background, of days that are over and of which nothing is being
 * written any more, for processes of which there is much.
 */
@Component
class DigestKeeper {

	private static final Logger log = LoggerFactory.getLogger(DigestKeeper.class);

	/** What is written longer after it happened is told by an event. */
	private static final Duration UNREST = Duration.ofHours(2);

	private final ProcessSteps processes;

	private final DigestTable table;

	private final DigestMaker maker;

	private final CaseRows rows;

	private final BottleneckSettings settings;

	private final TransactionOperations transaction;

	private final Clock clock;

	DigestKeeper(ProcessSteps processes, DigestTable table, DigestMaker maker, CaseRows rows,
			BottleneckSettings settings, TransactionOperations transaction, Clock clock) {
		this.processes = processes;
		this.table = table;
		this.maker = maker;
		this.rows = rows;
		this.settings = settings;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
	void keep() {
		for (ModelledProcess process : this.processes.all()) {
			try {
				keep(process.key());
			}
			catch (RuntimeException ex) {
				log.warn("Figures of {} are read without digests, and slower: {}", process.key(),
						ex.getClass().getName());
			}
		}
	}

	/** Makes what is missing of that process. */
	void keep(String processKey) {
		if (this.rows.hasMoreThan(processKey, this.settings.exactUpTo())) {
			LocalDate before = Window.dayOf(this.clock.instant().minus(UNREST).toEpochMilli());
			this.rows.firstMoment(processKey).ifPresent((first) -> {
				DayRange days = new DayRange(Window.dayOf(first), before);
				fill(processKey, DigestUnit.DAY, days);
				fill(processKey, DigestUnit.MONTH, days);
				fill(processKey, DigestUnit.YEAR, days);
			});
		}
	}

	private void fill(String processKey, DigestUnit unit, DayRange days) {
		Selection all = new Selection(processKey, null, null);
		LocalDate first = unit.first(days.from());
		Set<LocalDate> there = this.table.slots(all, unit, new DayRange(first, days.before()))
			.stream()
			.map(DigestSlot::firstDay)
			.collect(Collectors.toSet());
		for (LocalDate day = first; !unit.next(day).isAfter(days.before()); day = unit.next(day)) {
			if (!there.contains(day)) {
				LocalDate missing = day;
				this.transaction.executeWithoutResult((status) -> make(all, unit, missing, days.from()));
			}
		}
	}

	private void make(Selection all, DigestUnit unit, LocalDate firstDay, LocalDate since) {
		this.table.lock();
		if (!this.table.slots(all, unit, new DayRange(firstDay, firstDay.plusDays(1))).isEmpty()) {
			return;
		}
		if (unit == DigestUnit.DAY) {
			this.maker.makeDay(all.processKey(), firstDay);
		}
		else {
			this.maker.rollUp(all, unit, firstDay, since);
		}
	}

}
