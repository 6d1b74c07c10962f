package dk.vaekstspor.engine;

import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.vaekstspor.workingdays.DanishWorkingDays;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;

/**
 * Lets a model say {@code 2 hverdage} for a due date or a timer. Every other description
 * is left to the engine's own calendar.
 */
class WorkingDayCalendar implements BusinessCalendar {

	private static final Pattern WORKING_DAYS = Pattern.compile("\\s*(\\d{1,4})\\s+hverdage?\\s*");

	private final DanishWorkingDays workingDays;

	private final BusinessCalendar other;

	WorkingDayCalendar(DanishWorkingDays workingDays, BusinessCalendar other) {
		this.workingDays = workingDays;
		this.other = other;
	}

	@Override
	public Date resolveDuedate(String description) {
		return resolveDuedate(description, (Date) null);
	}

	@Override
	public Date resolveDuedate(String description, Task task) {
		return resolveDuedate(description, (Date) null);
	}

	@Override
	public Date resolveDuedate(String description, Date start) {
		Matcher matcher = WORKING_DAYS.matcher(description);
		if (!matcher.matches()) {
			return this.other.resolveDuedate(description, start);
		}
		Date from = (start != null) ? start : ClockUtil.getCurrentTime();
		return Date.from(this.workingDays.add(from.toInstant(), Integer.parseInt(matcher.group(1))));
	}

}
