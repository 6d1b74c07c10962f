package dk.vaekstspor.engine;

import java.util.EnumSet;
import java.util.Set;

import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * The engine's full history without the values: what happened when and by whom is kept,
 * what a person typed into a form is not. Without it the values of a start form would
 * stay in the history although the first step takes them out of the variables.
 */
class DiscreetHistoryLevel extends AbstractHistoryLevel {

	static final String NAME = "vaekstspor";

	// The engine's own levels take 0 to 3.
	private static final int ID = 17;

	private static final Set<HistoryEventTypes> VALUES = EnumSet.of(HistoryEventTypes.VARIABLE_INSTANCE_CREATE,
			HistoryEventTypes.VARIABLE_INSTANCE_UPDATE, HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE,
			HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL, HistoryEventTypes.VARIABLE_INSTANCE_DELETE,
			HistoryEventTypes.FORM_PROPERTY_UPDATE);

	@Override
	public int getId() {
		return ID;
	}

	@Override
	public String getName() {
		return NAME;
	}

	@Override
	public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
		return !VALUES.contains(type);
	}

}
