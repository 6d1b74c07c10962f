package dk.vaekstspor.bottlenecks;

/**
 * What a finished passage tells of a phase.
 */
enum Ending {

	/** The step was completed, so the phase is over. */
	COMPLETED,

	/** The passage was broken off, but after the phase was over. */
	WITHDRAWN_AFTER,

	/** The passage was broken off during the phase. */
	WITHDRAWN_DURING;

	static Ending of(Passage passage, Phase phase) {
		if (passage.isCompleted()) {
			return COMPLETED;
		}
		return phase.isOver(passage) ? WITHDRAWN_AFTER : WITHDRAWN_DURING;
	}

	boolean isOver() {
		return this != WITHDRAWN_DURING;
	}

}
