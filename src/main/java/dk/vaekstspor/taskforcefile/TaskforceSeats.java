package dk.vaekstspor.taskforcefile;

import java.util.Map;
import java.util.stream.Collectors;

import dk.vaekstspor.staff.OpenSeats;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the roster how busy people are with taskforces.
 */
@Component
@Transactional(readOnly = true)
class TaskforceSeats implements OpenSeats {

	private final TaskforceMemberRepository members;

	TaskforceSeats(TaskforceMemberRepository members) {
		this.members = members;
	}

	@Override
	public Map<String, Integer> byUser() {
		return this.members.countOpenTaskforces()
			.stream()
			.collect(Collectors.toMap(SeatCount::userId, SeatCount::taskforces));
	}

}
