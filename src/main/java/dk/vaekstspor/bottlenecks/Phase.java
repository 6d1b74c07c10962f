package dk.vaekstspor.bottlenecks;

/**
 * A part of the time that a passage of a step took. Whoever is still in it, or was taken
 * out of it, tells only that it takes longer than so far.
 */
enum Phase {

	/** Nobody of the own staff has it; it is over once somebody takes it. */
	UNCLAIMED {
		@Override
		boolean isOf(Passage passage) {
			return !passage.isParked();
		}

		@Override
		boolean isOver(Passage passage) {
			return passage.isCompleted() || passage.isEverClaimed();
		}
	},

	/** Somebody of the own staff has it. */
	CLAIMED {
		@Override
		boolean isOf(Passage passage) {
			return !passage.isParked() && passage.isEverClaimed();
		}
	},

	/** It lies with somebody outside. */
	WAITING {
		@Override
		boolean isOf(Passage passage) {
			return passage.isParked();
		}
	},

	/** All of it. */
	TOTAL {
		@Override
		boolean isOf(Passage passage) {
			return true;
		}
	};

	/** Whether the passage has such a part. */
	abstract boolean isOf(Passage passage);

	/** Whether that part is over, so that its length is known. */
	boolean isOver(Passage passage) {
		return passage.isCompleted();
	}

}
