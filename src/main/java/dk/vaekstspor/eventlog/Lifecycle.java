package dk.vaekstspor.eventlog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dk.vaekstspor.eventlog.StepHolders.Holder;
import dk.vaekstspor.steprecord.StepRecord;

/**
 * Tells what happened to one passage of a step.
 */
final class Lifecycle {

	private final StepRecord passage;

	private final String name;

	private final List<Holder> holders;

	private final Pseudonyms pseudonyms;

	private final List<LoggedEvent> events = new ArrayList<>();

	private Lifecycle(StepRecord passage, String name, List<Holder> holders, Pseudonyms pseudonyms) {
		this.passage = passage;
		this.name = name;
		this.holders = holders;
		this.pseudonyms = pseudonyms;
	}

	/** In the order of time. */
	static List<LoggedEvent> of(StepRecord passage, String name, List<Holder> holders, Pseudonyms pseudonyms) {
		Lifecycle lifecycle = new Lifecycle(passage, name, holders, pseudonyms);
		lifecycle.tell();
		return lifecycle.events;
	}

	private void tell() {
		add(Transition.SCHEDULE, this.passage.enteredAt(), null);
		for (int i = 0; i < this.holders.size(); i++) {
			Holder holder = this.holders.get(i);
			add((i == 0) ? Transition.ASSIGN : Transition.REASSIGN, holder.since(), holder);
		}
		Instant started = this.passage.isParked() ? this.passage.enteredAt() : this.passage.firstClaimedAt();
		if (started != null) {
			add(Transition.START, started, holderAt(started));
		}
		if (!this.passage.isOpen()) {
			add(end(started != null), this.passage.leftAt(), holderAt(this.passage.leftAt()));
		}
		this.events.sort((one, other) -> one.at().compareTo(other.at()) != 0 ? one.at().compareTo(other.at())
				: one.transition().compareTo(other.transition()));
	}

	private Transition end(boolean started) {
		return switch (this.passage.outcome()) {
			case COMPLETED -> Transition.COMPLETE;
			case INTERRUPTED -> started ? Transition.ATE_ABORT : Transition.WITHDRAW;
			case CANCELLED -> Transition.PI_ABORT;
		};
	}

	private Holder holderAt(Instant moment) {
		return this.holders.stream()
			.filter((holder) -> !holder.since().isAfter(moment))
			.reduce((earlier, later) -> later)
			.orElse(null);
	}

	private void add(Transition transition, Instant at, Holder holder) {
		this.events.add(new LoggedEvent(this.passage, this.name, transition, at,
				(holder != null) ? this.pseudonyms.of(holder.userId()) : null));
	}

}
