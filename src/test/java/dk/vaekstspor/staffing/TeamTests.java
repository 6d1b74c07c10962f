package dk.vaekstspor.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import dk.vaekstspor.staff.Absence;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the proposed team with the best of all teams there are, on many small rosters
 * drawn at random.
 */
class TeamTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

	private static final Period WEEK = new Period(MONDAY, MONDAY.plusDays(7), List.of(MONDAY.plusDays(1),
			MONDAY.plusDays(2), MONDAY.plusDays(3), MONDAY.plusDays(4), MONDAY.plusDays(7)));

	private static final List<Term> TERMS = List.of(Department.ERHV, Department.BYG, Department.PLAN, Department.VEJ,
			Competence.FIRE_SAFETY, Competence.ENERGY_CLIMATE, Competence.RECRUITMENT_LABOUR);

	private static final int HOURS_PER_SEAT = 2;

	static IntStream seeds() {
		return IntStream.range(0, 1500);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void isTheBestOfAllTeams(int seed) {
		Random random = new Random(seed);
		List<Term> needed = someOf(TERMS, random, 1 + random.nextInt(TERMS.size()));
		Situation situation = situation(random);
		String owner = (random.nextInt(3) == 0) ? null : "user" + random.nextInt(9);

		Team team = Team.of(needed, situation, owner);

		assertThat(team.members()).filteredOn((one) -> !one.person().userId().equals(owner))
			.allMatch(Availability::isAvailable);
		assertThat(team.members()).extracting(Availability::obstacle)
			.doesNotContain(Obstacle.CONFLICTED, Obstacle.ABSENT);
		assertThat(TERMS).filteredOn(needed::contains)
			.filteredOn((term) -> situation.available().stream().anyMatch((one) -> one.person().covers(term)))
			.allMatch(team::covers);
		assertThat(cost(team.members(), situation)).isEqualTo(bestCost(needed, situation, owner));
		assertLedRightly(team, situation, owner);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void doesNotDependOnTheOrderOfTheRoster(int seed) {
		Random random = new Random(seed);
		Situation situation = situation(random);
		List<Availability> shuffled = new ArrayList<>(situation.people());
		Collections.shuffle(shuffled, random);
		Situation other = new Situation(situation.period(), shuffled, situation.acquainted());

		assertThat(Team.of(TERMS, other, null).members())
			.containsExactlyInAnyOrderElementsOf(Team.of(TERMS, situation, null).members());
		assertThat(Team.of(TERMS, other, null).lead()).isEqualTo(Team.of(TERMS, situation, null).lead());
	}

	@Test
	void takesOnePersonWhoBringsTwoThingsRatherThanTwo() {
		Situation situation = situation(
				List.of(person("a").speakingFor(Department.BYG), person("b").knowing(Competence.FIRE_SAFETY),
						person("c").speakingFor(Department.BYG).knowing(Competence.FIRE_SAFETY)),
				Set.of("a", "b"));

		Team team = Team.of(List.of(Department.BYG, Competence.FIRE_SAFETY), situation, null);

		assertThat(team.members()).extracting((one) -> one.person().userId()).containsExactly("c");
	}

	@Test
	void prefersWhoKnowsTheCompany() {
		Situation situation = situation(
				List.of(person("a").speakingFor(Department.BYG), person("b").speakingFor(Department.BYG)), Set.of("b"));

		assertThat(Team.of(List.of(Department.BYG), situation, null).members())
			.extracting((one) -> one.person().userId())
			.containsExactly("b");
	}

	@Test
	void isEmptyWhereNobodyIs() {
		Team team = Team.of(TERMS, situation(List.of(), Set.of()), "owner");

		assertThat(team.members()).isEmpty();
		assertThat(team.lead()).isNull();
	}

	private static void assertLedRightly(Team team, Situation situation, String owner) {
		boolean ownerMay = owner != null && situation.find(owner)
			.filter((one) -> one.obstacle() == null || one.obstacle() == Obstacle.BUSY)
			.isPresent();
		if (ownerMay) {
			assertThat(team.lead().person().userId()).isEqualTo(owner);
		}
		else if (team.covers(Department.ERHV)) {
			assertThat(team.members()).contains(team.lead());
			assertThat(team.lead().person().covers(Department.ERHV)).isTrue();
		}
		else {
			assertThat(team.lead()).isNull();
		}
	}

	/** Tries every set of people. */
	private static Cost bestCost(List<Term> needed, Situation situation, String owner) {
		List<Availability> people = situation.people();
		Cost best = null;
		for (int set = 0; set < 1 << people.size(); set++) {
			int chosen = set;
			List<Availability> group = IntStream.range(0, people.size())
				.filter((index) -> (chosen >> index & 1) == 1)
				.mapToObj(people::get)
				.toList();
			Cost cost = cost(group, situation);
			if (isAllowed(group, needed, situation, owner) && (best == null || cost.compareTo(best) < 0)) {
				best = cost;
			}
		}
		return best;
	}

	private static boolean isAllowed(List<Availability> group, List<Term> needed, Situation situation, String owner) {
		Availability lead = situation.people()
			.stream()
			.filter((one) -> one.person().userId().equals(owner))
			.filter((one) -> one.obstacle() != Obstacle.CONFLICTED && one.obstacle() != Obstacle.ABSENT)
			.findFirst()
			.orElse(null);
		return (lead == null || group.contains(lead))
				&& group.stream().allMatch((one) -> one.isAvailable() || one == lead)
				&& needed.stream()
					.filter((term) -> situation.available().stream().anyMatch((one) -> one.person().covers(term)))
					.allMatch((term) -> group.stream().anyMatch((one) -> one.person().covers(term)));
	}

	private static Cost cost(List<Availability> group, Situation situation) {
		int strangers = (int) group.stream()
			.filter((one) -> !situation.acquainted().contains(one.person().userId()))
			.count();
		return new Cost(group.size(), strangers, group.stream().mapToInt(Availability::load).sum());
	}

	private static Situation situation(Random random) {
		List<Availability> people = new ArrayList<>();
		Set<String> acquainted = new HashSet<>();
		for (int index = 0; index < random.nextInt(10); index++) {
			StaffMember person = person("user" + index).withWeeklyHours(random.nextInt(9))
				.speakingFor(someOf(departments(), random, random.nextInt(4)).toArray(Department[]::new))
				.knowing(someOf(competences(), random, random.nextInt(4)).toArray(Competence[]::new));
			StaffMember present = (random.nextInt(5) == 0) ? person.away(new Absence(MONDAY, null)) : person;
			people.add(Availability.of(present, WEEK, random.nextInt(4), HOURS_PER_SEAT, random.nextInt(6) == 0));
			if (random.nextInt(3) == 0) {
				acquainted.add("user" + index);
			}
		}
		return new Situation(WEEK, people, acquainted);
	}

	private static Situation situation(List<StaffMember> staff, Set<String> acquainted) {
		return new Situation(WEEK,
				staff.stream().map((one) -> Availability.of(one, WEEK, 0, HOURS_PER_SEAT, false)).toList(), acquainted);
	}

	private static StaffMember person(String userId) {
		return StaffMember.of(userId, userId, null, Department.KULTUR);
	}

	private static List<Department> departments() {
		return TERMS.stream().filter(Department.class::isInstance).map(Department.class::cast).toList();
	}

	private static List<Competence> competences() {
		return TERMS.stream().filter(Competence.class::isInstance).map(Competence.class::cast).toList();
	}

	private static <T> List<T> someOf(List<T> all, Random random, int count) {
		List<T> shuffled = new ArrayList<>(all);
		Collections.shuffle(shuffled, random);
		return shuffled.subList(0, Math.min(count, shuffled.size()));
	}

}
