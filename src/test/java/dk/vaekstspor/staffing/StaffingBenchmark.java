package dk.vaekstspor.staffing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Term;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long the exact proposal takes beside a greedy one that takes whoever covers most of
 * what is missing, and beside trying all groups; and how long the readiness takes. Each
 * figure is the median of many runs in this process; results are kept in
 * {@code target/benchmarks}.
 */
class StaffingBenchmark {

	private static final int PEOPLE = 1000;

	private static final int RUNS = 41;

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

	private static final Period WEEK = new Period(MONDAY, MONDAY.plusDays(7), List.of(MONDAY.plusDays(1),
			MONDAY.plusDays(2), MONDAY.plusDays(3), MONDAY.plusDays(4), MONDAY.plusDays(7)));

	private static final List<Term> NEEDS = CompetenceCatalogue.ALL.subList(4, 16);

	private final List<String> lines = new ArrayList<>();

	@Test
	void measuresProposalAndReadiness() throws IOException {
		Situation thousand = situation(PEOPLE);
		Situation small = situation(18);
		assertThat(NEEDS).hasSize(12);
		double exact = median(() -> Team.of(NEEDS, thousand, null));
		double greedy = median(() -> greedy(NEEDS, thousand));
		report("proposal, 1000 people, 12 needs", exact, "greedy", greedy);
		note("group size: exact %d, greedy %d", Team.of(NEEDS, thousand, null).members().size(),
				greedy(NEEDS, thousand).size());
		report("proposal, 18 people, 12 needs", median(() -> Team.of(NEEDS, small, null)), "all groups",
				median(() -> exhaustive(NEEDS, small)));
		StartableTaskforces startable = new StartableTaskforces(
				new StaffingSettings(2, List.of("ERHV", "GRUND", "PLAN", "BYG", "MILJO", "recruitment_labour"), 6));
		double count = median(() -> startable.count(thousand));
		note("startable taskforces, 1000 people: %.1f ms for %d, %.2f proposals of the size above", count,
				startable.count(thousand), count / exact);
		double report = median(() -> IntStream.rangeClosed(0, 6)
			.mapToObj((week) -> CompetenceCatalogue.ALL.stream()
				.mapToLong((term) -> thousand.covering(term).stream().filter(Availability::isAvailable).count())
				.sum())
			.toList());
		report("readiness, 1000 people, 7 weeks, without the database", report, "one proposal", exact);
		Files.createDirectories(Path.of("target/benchmarks"));
		Files.write(Path.of("target/benchmarks/staffing.txt"), this.lines);
		assertThat(exact).as("milliseconds for a proposal").isLessThan(1000);
	}

	private void report(String what, double millis, String baseline, double baselineMillis) {
		note("%s: %.2f ms, %.3f times %s (%.2f ms)", what, millis, millis / baselineMillis, baseline, baselineMillis);
	}

	private void note(String format, Object... values) {
		this.lines.add(String.format(Locale.ROOT, format, values));
		System.out.println(this.lines.get(this.lines.size() - 1));
	}

	private static double median(Supplier<?> work) {
		List<Double> millis = new ArrayList<>();
		for (int run = 0; run < RUNS; run++) {
			long start = System.nanoTime();
			work.get();
			millis.add((System.nanoTime() - start) / 1e6);
		}
		Collections.sort(millis);
		return millis.get(RUNS / 2);
	}

	private static List<Availability> greedy(List<Term> needs, Situation situation) {
		Set<Term> missing = new HashSet<>(needs);
		missing.removeIf((term) -> situation.available().stream().noneMatch((one) -> one.person().covers(term)));
		List<Availability> group = new ArrayList<>();
		while (!missing.isEmpty()) {
			Availability next = situation.available()
				.stream()
				.max(Comparator.comparingLong((one) -> missing.stream().filter(one.person()::covers).count()))
				.orElseThrow();
			group.add(next);
			missing.removeIf(next.person()::covers);
		}
		return group;
	}

	private static Cost exhaustive(List<Term> needs, Situation situation) {
		List<Availability> people = situation.available();
		List<Term> coverable = needs.stream()
			.filter((term) -> people.stream().anyMatch((one) -> one.person().covers(term)))
			.toList();
		Cost best = null;
		for (int set = 0; set < 1 << people.size(); set++) {
			int chosen = set;
			List<Availability> group = IntStream.range(0, people.size())
				.filter((index) -> (chosen >> index & 1) == 1)
				.mapToObj(people::get)
				.toList();
			Cost cost = new Cost(group.size(), group.size(), group.stream().mapToInt(Availability::load).sum());
			if ((best == null || cost.compareTo(best) < 0) && coverable.stream()
				.allMatch((term) -> group.stream().anyMatch((one) -> one.person().covers(term)))) {
				best = cost;
			}
		}
		return best;
	}

	private static Situation situation(int size) {
		Random random = new Random(20261124);
		List<Availability> people = new ArrayList<>();
		for (int index = 0; index < size; index++) {
			StaffMember person = StaffMember
				.of("user" + index, "User " + index, null, oneOf(Department.values(), random))
				.knowing(oneOf(Competence.values(), random))
				.speakingFor(oneOf(Department.values(), random));
			people.add(Availability.of(person, WEEK, random.nextInt(3), 2, false));
		}
		return new Situation(WEEK, people, Set.of());
	}

	private static <T> T oneOf(T[] all, Random random) {
		return all[random.nextInt(all.length)];
	}

}
