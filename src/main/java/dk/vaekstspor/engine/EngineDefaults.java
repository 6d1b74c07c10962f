package dk.vaekstspor.engine;

import java.util.List;

import dk.vaekstspor.workingdays.DanishWorkingDays;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.stereotype.Component;

/**
 * The engine's defaults of this product: working-day calendar, discreet history, retries.
 */
@Component
class EngineDefaults extends AbstractProcessEnginePlugin {

	private static final String RETRIES = "R3/PT5M";

	private final DanishWorkingDays workingDays;

	EngineDefaults(DanishWorkingDays workingDays) {
		this.workingDays = workingDays;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setCustomHistoryLevels(List.of(new DiscreetHistoryLevel()));
		engine.setBusinessCalendarManager(calendars());
		engine.setFailedJobRetryTimeCycle(RETRIES);
	}

	private MapBusinessCalendarManager calendars() {
		MapBusinessCalendarManager calendars = new MapBusinessCalendarManager();
		calendars.addBusinessCalendar(DueDateBusinessCalendar.NAME,
				new WorkingDayCalendar(this.workingDays, new DueDateBusinessCalendar()));
		calendars.addBusinessCalendar(DurationBusinessCalendar.NAME,
				new WorkingDayCalendar(this.workingDays, new DurationBusinessCalendar()));
		calendars.addBusinessCalendar(CycleBusinessCalendar.NAME, new CycleBusinessCalendar());
		return calendars;
	}

}
