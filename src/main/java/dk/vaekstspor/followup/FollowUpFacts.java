package dk.vaekstspor.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * What a form shows of the round at hand: which one it is, and what the company answered
 * or said.
 */
@Component
class FollowUpFacts {

	private static final String SURVEY = "Spørgeskema";

	private final FollowUpRounds rounds;

	private final SurveyAnswers answers;

	FollowUpFacts(FollowUpRounds rounds, SurveyAnswers answers) {
		this.rounds = rounds;
		this.answers = answers;
	}

	/** The case's latest round, its survey and what was heard in its call. */
	List<Map<String, String>> ofRound(String caseNumber) {
		List<Map<String, String>> facts = new ArrayList<>();
		this.rounds.findFirstByCaseNumberOrderByRoundDesc(caseNumber).ifPresent((followUp) -> {
			facts.add(fact("Opfølgning", "nr. " + followUp.round()));
			facts.add(fact(SURVEY, survey(followUp)));
			Optional.ofNullable(followUp.call()).ifPresent((call) -> facts.addAll(heard(call)));
		});
		return facts;
	}

	/** What the company answered last, whichever round's survey that was. */
	List<Map<String, String>> ofSurvey(String caseNumber) {
		return this.answers.findLatest(caseNumber).map((answer) -> fact(SURVEY, answered(answer))).stream().toList();
	}

	private String survey(FollowUp followUp) {
		return this.answers.find(followUp.id()).map(FollowUpFacts::answered).orElseGet(() -> unanswered(followUp));
	}

	private static String answered(SurveyAnswer answer) {
		String comment = answer.comment().isEmpty() ? "" : ": " + answer.comment();
		return "tilfredshed " + answer.satisfaction() + " af 5" + comment;
	}

	private static String unanswered(FollowUp followUp) {
		return (followUp.surveySentAt() != null) ? "sendt, ikke besvaret endnu" : "ikke sendt";
	}

	private static List<Map<String, String>> heard(Call call) {
		List<Map<String, String>> facts = new ArrayList<>();
		if (call.satisfaction() != null) {
			facts.add(fact("Tilfredshed i samtalen", call.satisfaction() + " af 5"));
		}
		if (Boolean.FALSE.equals(call.promisesKept())) {
			facts.add(fact("Løfter", "Vi har ikke holdt, hvad vi lovede."));
		}
		facts.add(fact("Notat fra samtalen", call.note()));
		return facts;
	}

	private static Map<String, String> fact(String label, String text) {
		return Map.of("label", label, "text", text);
	}

}
