package dk.vaekstspor.bottlenecks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import dk.vaekstspor.steprecord.StepOutcome;

/**
 * A made-up log: around nights on which clocks are moved and around holidays, with equal
 * moments, passages of no length, many open ones, and sometimes next to nothing.
 */
final class RandomLog {

	static final List<ModelledStep> STEPS = List.of(
			new ModelledStep("userTask_assess", "Vurdér", "caseworker", "assessment"),
			new ModelledStep("userTask_decide", "Beslut", "manager", null),
			new ModelledStep("userTask_consent", "Indhent samtykke", "company", "partner-answer"),
			new ModelledStep("event_due", "Vent", "calendar", null));

	private static final List<ModelledStep> WITH_OLD = List.of(STEPS.get(0), STEPS.get(1), STEPS.get(2), STEPS.get(3),
			new ModelledStep("userTask_former", "userTask_former", "department", null));

	private static final List<LocalDate> DAYS = List.of(LocalDate.of(2025, 10, 24), LocalDate.of(2025, 12, 22),
			LocalDate.of(2026, 3, 27), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 3), LocalDate.of(2026, 9, 14));

	private static final String[] SECTORS = { "PRODUCTION", "DESIGN", null };

	private static final String[] TYPES = { "attract", "develop", null };

	private final Random random;

	private final List<LoggedPassage> passages = new ArrayList<>();

	private final List<LoggedInstance> instances = new ArrayList<>();

	private final String key;

	RandomLog(String key, long seed) {
		this.key = key;
		this.random = new Random(seed);
		int size = oneOf(0, 1, 4, 12, 60);
		boolean allOpen = this.random.nextInt(6) == 0;
		for (int number = 0; number < size; number++) {
			addInstance(number, allOpen);
		}
	}

	List<LoggedPassage> passages() {
		return this.passages;
	}

	List<LoggedInstance> instances() {
		return this.instances;
	}

	/** A moment of the log's time, often a full hour that others have too. */
	long moment() {
		long hour = NaiveWorkingTime.moment(DAYS.get(this.random.nextInt(DAYS.size())), 0)
				+ this.random.nextInt(24 * 8) * 3_600_000L;
		return this.random.nextBoolean() ? hour : hour + this.random.nextInt(3_600_000);
	}

	LocalDate day() {
		return NaiveWorkingTime.day(moment());
	}

	<T> T oneOf(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

	private int oneOf(int... all) {
		return all[this.random.nextInt(all.length)];
	}

	private void addInstance(int number, boolean allOpen) {
		String instance = this.key + "-" + number;
		String caseNumber = (this.random.nextInt(8) == 0) ? null : instance;
		String sector = SECTORS[this.random.nextInt(3)];
		String type = TYPES[this.random.nextInt(3)];
		long moment = moment();
		long started = moment;
		boolean open = false;
		for (int step = 0; step < 1 + this.random.nextInt(3) && !open; step++) {
			LoggedPassage passage = passage(instance + "-" + step, instance, caseNumber, sector, type, moment, allOpen);
			this.passages.add(passage);
			open = passage.left() == null;
			moment = open ? moment : passage.left();
		}
		this.instances.add(new LoggedInstance(instance, caseNumber, sector, type, started, open ? null : moment));
	}

	private LoggedPassage passage(String id, String instance, String caseNumber, String sector, String type,
			long entered, boolean open) {
		ModelledStep step = oneOf(WITH_OLD);
		Long left = (open || this.random.nextInt(4) == 0) ? null : entered + length();
		Long due = this.random.nextInt(3) == 0 ? null : entered + length();
		StepOutcome outcome = (left == null) ? null : oneOf(List.of(StepOutcome.COMPLETED, StepOutcome.COMPLETED,
				StepOutcome.COMPLETED, StepOutcome.INTERRUPTED, StepOutcome.CANCELLED));
		return new LoggedPassage(id, instance, caseNumber, sector, type, step.step(), step.waitsFor(), entered, due,
				changes(entered, (left != null) ? left : entered + length()), left, outcome);
	}

	private List<Long> changes(long from, long to) {
		TreeSet<Long> changes = new TreeSet<>();
		for (int change = oneOf(0, 1, 1, 1, 2, 3); change > 0; change--) {
			changes.add(from + (long) (this.random.nextDouble() * (to - from)));
		}
		return List.copyOf(changes);
	}

	private long length() {
		return switch (this.random.nextInt(4)) {
			case 0 -> 0;
			case 1 -> this.random.nextInt(5_000);
			case 2 -> 3_600_000L * (1 + this.random.nextInt(6));
			default -> (long) (this.random.nextDouble() * 12 * 86_400_000);
		};
	}

	/**
	 * A run of the process.
	 *
	 * @param ended null while it runs
	 */
	record LoggedInstance(String id, String caseNumber, String sector, String caseType, long started, Long ended) {

	}

}
