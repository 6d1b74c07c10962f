package dk.vaekstspor.introduction;

/**
 * The introduction is not at the point where the verb makes sense.
 */
public final class IntroductionOutOfOrder extends IllegalStateException {

	IntroductionOutOfOrder(long id, IntroductionState state) {
		super("Introduction " + id + " is " + state);
	}

}
