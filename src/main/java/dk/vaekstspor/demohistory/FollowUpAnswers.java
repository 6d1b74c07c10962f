package dk.vaekstspor.demohistory;

import java.util.Map;

/**
 * What is answered in the forms of {@code followUp}.
 */
@DemoPart
class FollowUpAnswers implements FormAnswers {

	private static final double REACHED = 0.9;

	private static final double PLEASED = 0.88;

	private static final double NEW_NEEDS = 0.06;

	private final Enquiries enquiries;

	FollowUpAnswers(Enquiries enquiries) {
		this.enquiries = enquiries;
	}

	@Override
	public Map<String, Answerer> byStep() {
		return Map.of("followUp", this::followUp, "handleDissatisfaction", FollowUpAnswers::talk, "contactCompany",
				FollowUpAnswers::talk, "registerEffect", FollowUpAnswers::effect);
	}

	private Answers followUp(OpenForm form) {
		Chance chance = form.chance();
		if (!chance.happens(REACHED)) {
			return new Answers().with("reached", "NO").with("callNote", form.phrase("unreached"));
		}
		boolean pleased = chance.happens(PLEASED);
		Answers answers = new Answers().with("reached", "YES")
			.with("satisfaction", Integer.toString(pleased ? chance.between(3, 5) : chance.between(1, 2)))
			.with("promisesKept", pleased ? "YES" : "NO")
			.with("callNote", form.phrase(pleased ? "good" : "bad"));
		return chance.happens(NEW_NEEDS) ? answers.with("newNeeds", true)
			.with("newNeedsText", this.enquiries.words(this.enquiries.oneOf(chance), chance)) : answers;
	}

	private static Answers talk(OpenForm form) {
		return new Answers().with("contactOutcome", form.phrases().oneFor("contact", form.chance()));
	}

	private static Answers effect(OpenForm form) {
		Chance chance = form.chance();
		return new Answers().with("jobsCreated", chance.happens(0.4) ? chance.between(1, 12) : 0)
			.with("investmentDkk", chance.happens(0.3) ? 100_000 * chance.between(1, 60) : 0)
			.with("collaborations", chance.happens(0.3) ? 1 : 0)
			.with("obstacleRemoved", chance.happens(0.5))
			.with("effectNote", form.phrase());
	}

}
