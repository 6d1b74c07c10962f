package dk.vaekstspor.followup;

import java.time.Clock;

import dk.vaekstspor.links.LinkInvalid;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes companies' answers to surveys, one a link.
 */
@Service
public class Surveys {

	private final SurveyLinks links;

	private final FollowUpRounds rounds;

	private final SurveyAnswers answers;

	private final FollowUps followUps;

	private final Clock clock;

	Surveys(SurveyLinks links, FollowUpRounds rounds, SurveyAnswers answers, FollowUps followUps, Clock clock) {
		this.links = links;
		this.rounds = rounds;
		this.answers = answers;
		this.followUps = followUps;
		this.clock = clock;
	}

	/**
	 * Makes sure that the survey can still be answered, before a page asks for it.
	 * @param token the last part of the link
	 * @throws LinkInvalid if we did not make the token
	 * @throws LinkExpired if it is too old
	 * @throws SurveyAlreadyAnswered if there is an answer
	 */
	@Transactional(readOnly = true)
	public void check(String token) {
		if (this.answers.find(followUp(token).id()).isPresent()) {
			throw new SurveyAlreadyAnswered();
		}
	}

	/**
	 * Keeps the answer, and has somebody contact a dissatisfied company.
	 * @param token the last part of the link
	 * @param satisfaction 1 (very dissatisfied) to 5 (very satisfied)
	 * @param comment the company's own words, may be empty
	 * @throws LinkInvalid if we did not make the token
	 * @throws LinkExpired if it is too old
	 * @throws SurveyAlreadyAnswered if there is an answer
	 */
	@Transactional
	public void answer(String token, int satisfaction, String comment) {
		FollowUp followUp = followUp(token);
		SurveyAnswer answer = new SurveyAnswer(followUp.id(), this.clock.instant(), satisfaction, comment);
		try {
			this.answers.add(answer);
		}
		catch (DuplicateKeyException ex) {
			throw new SurveyAlreadyAnswered();
		}
		this.followUps.surveyAnswered(followUp.caseNumber(), answer.isDissatisfied());
	}

	private FollowUp followUp(String token) {
		return this.rounds.findById(this.links.followUpId(token)).orElseThrow(LinkInvalid::new);
	}

}
