package dk.vaekstspor.handover;

import java.util.Collection;

/**
 * A handover is not possible; nothing was moved. The message is Danish and tells the
 * manager what to do.
 */
public final class HandoverRefused extends RuntimeException {

	private final Obstacle obstacle;

	private HandoverRefused(Obstacle obstacle, String message) {
		super(message);
		this.obstacle = obstacle;
	}

	public Obstacle obstacle() {
		return this.obstacle;
	}

	static HandoverRefused samePerson() {
		return new HandoverRefused(Obstacle.REQUEST, "Vælg en anden end den, der har opgaverne nu.");
	}

	static HandoverRefused noReason() {
		return new HandoverRefused(Obstacle.REQUEST, "Skriv en begrundelse. Den kommer på sagernes journal.");
	}

	static HandoverRefused longReason(int most) {
		return new HandoverRefused(Obstacle.REQUEST, "Begrundelsen må højst fylde " + most + " tegn. Forkort den.");
	}

	static HandoverRefused cprNumber() {
		return new HandoverRefused(Obstacle.REQUEST,
				"Begrundelsen ser ud til at indeholde et CPR-nummer. Skriv den uden.");
	}

	static HandoverRefused unknown() {
		return new HandoverRefused(Obstacle.REQUEST,
				"Modtageren har intet login. Vælg en anden, eller få oprettet en bruger først.");
	}

	static HandoverRefused noTasklist() {
		return new HandoverRefused(Obstacle.REQUEST,
				"Modtageren har ikke adgang til opgavelisten. Vælg en anden, eller få givet adgang først.");
	}

	static HandoverRefused away() {
		return new HandoverRefused(Obstacle.AWAY,
				"Modtageren er fraværende i dag ifølge bemandingen. Vælg en anden, eller bekræft, at opgaverne skal flyttes alligevel.");
	}

	static HandoverRefused disqualified(Collection<String> caseNumbers) {
		return new HandoverRefused(Obstacle.CONFLICT_OF_INTEREST,
				"Modtageren er inhabil i " + ((caseNumbers.size() == 1) ? "sag " : "sagerne ")
						+ String.join(", ", caseNumbers)
						+ ". Giv først den sags opgaver til en anden, eller vælg en anden modtager. Intet er flyttet.");
	}

	/** What stands in the way. */
	public enum Obstacle {

		/** What was asked for is incomplete or makes no sense. */
		REQUEST,

		/** The receiver is away; asking again with "anyway" helps. */
		AWAY,

		/** The receiver may not take part in one of the cases. */
		CONFLICT_OF_INTEREST

	}

}
