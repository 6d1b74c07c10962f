package dk.vaekstspor.handover;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import dk.vaekstspor.engine.OpenTask;

/**
 * All that a person has on hand and that is to move.
 *
 * @param invitations the tasks that ask the person to join a taskforce
 * @param owned the cases that the person owns
 * @param led the cases whose taskforce the person leads
 */
record OnHand(List<OpenTask> tasks, List<OpenTask> invitations, List<String> owned, List<String> led) {

	/** The case numbers in the order in which everybody locks them. */
	SortedSet<String> caseNumbers() {
		SortedSet<String> numbers = new TreeSet<>();
		Stream.of(caseNumbers(this.tasks), caseNumbers(this.invitations), this.owned, this.led)
			.flatMap(Collection::stream)
			.forEach(numbers::add);
		return numbers;
	}

	OnHand in(String caseNumber) {
		return new OnHand(in(this.tasks, caseNumber), in(this.invitations, caseNumber),
				this.owned.stream().filter(caseNumber::equals).toList(),
				this.led.stream().filter(caseNumber::equals).toList());
	}

	private static List<OpenTask> in(List<OpenTask> tasks, String caseNumber) {
		return tasks.stream().filter((task) -> task.caseNumber().equals(caseNumber)).toList();
	}

	private static List<String> caseNumbers(List<OpenTask> tasks) {
		return tasks.stream().map(OpenTask::caseNumber).toList();
	}

}
