package dk.vaekstspor.introduction;

/**
 * The company has not agreed to be introduced to the partner, so nothing may be sent.
 */
public final class ConsentMissing extends IllegalStateException {

	ConsentMissing(long id, IntroductionState state) {
		super("Introduction " + id + " is " + state);
	}

}
