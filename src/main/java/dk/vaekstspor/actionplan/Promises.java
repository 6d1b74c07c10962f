package dk.vaekstspor.actionplan;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import dk.vaekstspor.actionplan.ActionState.Kind;

import org.springframework.stereotype.Component;

/**
 * Says in Danish what was promised to a company: what, by whom, by when and how it went.
 * A company may read every line: departments carry the names that it knows, and notes
 * stay out.
 */
@Component
public class Promises {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	private final Actions actions;

	private final ActionStates states;

	Promises(Actions actions, ActionStates states) {
		this.actions = actions;
		this.states = states;
	}

	/** All that was promised in the case, one line each. */
	public String text(String caseNumber) {
		List<String> promises = lines(caseNumber);
		return promises.isEmpty() ? "Der er ikke aftalt indsatser."
				: promises.stream().map((promise) -> "– " + promise).collect(Collectors.joining("\n"));
	}

	/** One sentence for each promise, oldest first. */
	public List<String> lines(String caseNumber) {
		return this.actions.of(caseNumber).stream().map(this::line).toList();
	}

	/** One sentence for what was promised, such as the journal notes it. */
	public String line(Action action) {
		return "%s – lovet til %s%s.".formatted(what(action), DAY.format(action.deadline()),
				outcome(this.states.of(action)));
	}

	/**
	 * What is overdue in the case, one line each; empty when every promise is kept so
	 * far.
	 */
	public String overdue(String caseNumber) {
		return this.actions.of(caseNumber)
			.stream()
			.filter((action) -> this.states.of(action).kind() == Kind.OVERDUE)
			.map((action) -> what(action) + " – skulle være gjort " + since(this.states.of(action)))
			.collect(Collectors.joining("\n"));
	}

	/** For how long a parked action has waited: "siden 02.12.2026 (3 hverdage)". */
	public String pause(Action action) {
		return "siden " + since(this.states.of(action));
	}

	private static String since(ActionState state) {
		String day = DAY.format(state.since());
		return switch (state.workingDays()) {
			case 0 -> day;
			case 1 -> day + " (1 hverdag)";
			default -> "%s (%d hverdage)".formatted(day, state.workingDays());
		};
	}

	private static String what(Action action) {
		return action.department().publicName() + ": " + action.title().replaceFirst("\\.+$", "");
	}

	private static String outcome(ActionState state) {
		return switch (state.kind()) {
			case RUNNING -> "";
			case OVERDUE -> ", ikke gjort endnu";
			case WAITING -> ", venter på virksomheden";
			case DONE -> ", udført " + DAY.format(state.since());
			case NOT_POSSIBLE -> ", kunne ikke lade sig gøre";
		};
	}

}
