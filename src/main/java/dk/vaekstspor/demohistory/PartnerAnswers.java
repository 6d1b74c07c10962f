package dk.vaekstspor.demohistory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is answered in the forms of {@code knowledgePartnerMatching}.
 */
@DemoPart
class PartnerAnswers implements FormAnswers {

	private static final double NONE_FITS = 0.05;

	private static final double REFUSING = 0.06;

	private static final double WITH_CONTACT = 0.8;

	private static final double ACCEPTING = 0.7;

	@Override
	public Map<String, Answerer> byStep() {
		return Map.of("choosePartners", PartnerAnswers::choose, "obtainConsent", PartnerAnswers::consent,
				"registerAnswer", PartnerAnswers::partnerAnswered, "registerResult", PartnerAnswers::result);
	}

	private static Answers choose(OpenForm form) {
		List<String> proposed = form.choices("partnerOptions");
		if (proposed.isEmpty() || form.chance().happens(NONE_FITS)) {
			return new Answers().with("noneFits", true).with("noneFitsReason", form.phrase("none"));
		}
		List<String> chosen = proposed.subList(0, Math.min(proposed.size(), form.chance().between(1, 3)));
		return new Answers().withList("partners", chosen).with("needSummary", form.phrase("need"));
	}

	private static Answers consent(OpenForm form) {
		return new Answers().withList("consents", form.rows("consents").stream().map((row) -> {
			String allowed = form.chance().happens(WITH_CONTACT) ? "WITH_CONTACT" : "WITHOUT_CONTACT";
			return with(row, "consent", form.chance().happens(REFUSING) ? "NO" : allowed);
		}).toList()).with("consentNote", form.phrase());
	}

	private static Answers partnerAnswered(OpenForm form) {
		String answer = form.chance().happens(ACCEPTING) ? "ACCEPTED" : "DECLINED";
		return new Answers().with("partnerAnswer", answer).with("answerNote", form.phrase(answer));
	}

	private static Answers result(OpenForm form) {
		return new Answers().withList("results", form.rows("results").stream().map((row) -> {
			String result = form.chance().oneOf(List.of("COLLABORATION", "GUIDANCE", "GUIDANCE", "NO_RESULT"));
			return with(with(row, "matchResult", result), "resultNote", form.phrase(result));
		}).toList());
	}

	private static Map<String, Object> with(Map<String, Object> row, String key, String value) {
		Map<String, Object> filled = new HashMap<>(row);
		filled.put(key, value);
		return filled;
	}

}
