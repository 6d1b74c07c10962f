package dk.vaekstspor.bottlenecks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Makes single digests.
 */
@Component
class DigestMaker {

	private final PassageRows passages;

	private final CaseRows cases;

	private final DigestTable table;

	DigestMaker(PassageRows passages, CaseRows cases, DigestTable table) {
		this.passages = passages;
		this.cases = cases;
		this.table = table;
	}

	/** Boils down the records of a day. */
	void makeDay(String processKey, LocalDate day) {
		Map<DigestCell, ProcessDigest> digests = new HashMap<>();
		digests.put(DigestCell.EVERYTHING, new ProcessDigest());
		long from = Window.startOf(day);
		long before = Window.startOf(day.plusDays(1));
		this.passages.eachClassifiedLeft(processKey, from, before,
				(sector, caseType, passage) -> DigestCell.of(sector, caseType)
					.forEach((cell) -> digest(digests, cell).addLeft(passage, day)));
		this.passages.eachClassifiedEntry(processKey, from, before, (sector, caseType,
				step) -> DigestCell.of(sector, caseType).forEach((cell) -> digest(digests, cell).addEntry(step, day)));
		this.cases.eachClassified(processKey, "started_at", from, before, (sector, caseType,
				count) -> DigestCell.of(sector, caseType).forEach((cell) -> digest(digests, cell).addCases(count, 0)));
		this.cases.eachClassified(processKey, "ended_at", from, before, (sector, caseType,
				count) -> DigestCell.of(sector, caseType).forEach((cell) -> digest(digests, cell).addCases(0, count)));
		this.table.insert(processKey, DigestUnit.DAY, day, digests);
	}

	/**
	 * Adds up a month from its days, or a year from its months, once all are there.
	 * @param since before that day there is nothing
	 */
	void rollUp(Selection all, DigestUnit unit, LocalDate firstDay, LocalDate since) {
		DigestUnit part = (unit == DigestUnit.YEAR) ? DigestUnit.MONTH : DigestUnit.DAY;
		LocalDate firstPart = firstDay.isBefore(since) ? part.first(since) : firstDay;
		DayRange days = new DayRange(firstDay, unit.next(firstDay));
		int expected = 0;
		for (LocalDate day = firstPart; day.isBefore(days.before()); day = part.next(day)) {
			expected++;
		}
		if (this.table.slots(all, part, days).size() == expected) {
			Map<DigestCell, ProcessDigest> sums = new HashMap<>();
			this.table.cells(all.processKey(), part, days,
					(cell, content, counts) -> digest(sums, cell).add(content, counts));
			this.table.insert(all.processKey(), unit, firstDay, sums);
		}
	}

	private static ProcessDigest digest(Map<DigestCell, ProcessDigest> digests, DigestCell cell) {
		return digests.computeIfAbsent(cell, (any) -> new ProcessDigest());
	}

	/**
	 * Takes in something of a case with those codes; each may be null.
	 */
	interface ClassifiedUse<T> {

		void accept(String sector, String caseType, T what);

	}

}
