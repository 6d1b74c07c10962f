package dk.vaekstspor.bottlenecks;

import java.sql.Timestamp;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Tallies what was recorded of a process in a period: record by record, or where there
 * are too many by digests of whole days and the records of the rest. Open work is always
 * read record by record.
 */
@Component
class Tallies {

	private final PassageRows passages;

	private final PastPassages past;

	private final CaseRows cases;

	private final DigestReading digests;

	private final BottleneckSettings settings;

	private final JdbcOperations database;

	Tallies(PassageRows passages, PastPassages past, CaseRows cases, DigestReading digests, BottleneckSettings settings,
			JdbcOperations database) {
		this.passages = passages;
		this.past = past;
		this.cases = cases;
		this.digests = digests;
		this.settings = settings;
		this.database = database;
	}

	ProcessTally of(BottleneckQuery query, Window window) {
		Selection selection = Selection.of(query);
		ProcessTally tally = new ProcessTally(query.openWork());
		addFinished(tally, selection, window);
		this.passages.eachOpen(selection, window.bound(), (passage) -> tally.step(passage.step())
			.addOpen(this.past.openAt(passage, window.asOf()), window.asOf()));
		tally.addCases(0, 0, running(selection, window));
		return tally;
	}

	/** The weeks of the period; empty when nothing was recorded in it or before it. */
	Optional<Weeks> weeks(BottleneckQuery query, Window window) {
		Timestamp first = this.database.queryForObject("SELECT MIN(entered_at) FROM step_record WHERE process_key = ?",
				Timestamp.class, query.processKey());
		return Optional.ofNullable(first)
			.map(Timestamp::getTime)
			.filter((moment) -> moment < window.bound())
			.map((moment) -> Weeks.of(query, window, Window.dayOf(moment)));
	}

	private void addFinished(ProcessTally tally, Selection selection, Window window) {
		DigestCover cover = this.digests.cover(selection, window.from(), window.bound());
		if (cover.counts().passages() > this.settings.exactUpTo()) {
			tally.setDigested();
			tally.addCases(cover.counts().started(), cover.counts().ended(), 0);
			this.digests.each(cover, (digest) -> digest.addTo(tally));
			cover.rest(window.from(), window.bound()).forEach((gap) -> addRecords(tally, selection, gap[0], gap[1]));
		}
		else {
			addRecords(tally, selection, window.from(), window.bound());
		}
	}

	private void addRecords(ProcessTally tally, Selection selection, long from, long before) {
		this.passages.eachEntry(selection, from, before, (step, moment) -> tally.step(step).addEntry(moment));
		this.passages.eachLeft(selection, from, before, (passage) -> tally.step(passage.step()).addLeft(passage));
		tally.addCases(this.cases.started(selection, from, before), this.cases.ended(selection, from, before), 0);
	}

	/** Those running now, and what happened since the end of the period taken back. */
	private long running(Selection selection, Window window) {
		if (window.isOpen()) {
			return this.cases.running(selection) - growth(selection, window.bound(), Window.END);
		}
		DigestCover cover = this.digests.cover(selection, window.bound(), Window.END);
		long growth = cover.counts().started() - cover.counts().ended();
		for (long[] gap : cover.rest(window.bound(), Window.END)) {
			growth += growth(selection, gap[0], gap[1]);
		}
		return this.cases.running(selection) - growth;
	}

	private long growth(Selection selection, long from, long before) {
		return this.cases.started(selection, from, before) - this.cases.ended(selection, from, before);
	}

}
