package dk.vaekstspor.demohistory;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.casefile.JournalEntry;
import dk.vaekstspor.followup.SurveyAlreadyAnswered;
import dk.vaekstspor.followup.SurveyLinks;
import dk.vaekstspor.followup.Surveys;

/**
 * Companies that follow the link in the mail.
 */
@DemoPart
class SurveyReplies {

	private static final Pattern TOKEN = Pattern.compile(SurveyLinks.PATH + "(\\S+)");

	private static final double PLEASED = 0.9;

	private final Journal journal;

	private final Surveys surveys;

	private final Phrases phrases;

	SurveyReplies(Journal journal, Surveys surveys, Phrases phrases) {
		this.journal = journal;
		this.surveys = surveys;
		this.phrases = phrases;
	}

	/** Answers the case's latest survey, if it got one by mail. */
	void reply(String caseNumber, Chance chance) {
		boolean pleased = chance.happens(PLEASED);
		int satisfaction = pleased ? chance.between(3, 5) : chance.between(1, 2);
		String comment = this.phrases.oneFor(pleased ? "survey.good" : "survey.bad", chance);
		latestToken(caseNumber).ifPresent((token) -> answer(token, satisfaction, comment));
	}

	private Optional<String> latestToken(String caseNumber) {
		return this.journal.of(caseNumber)
			.stream()
			.map(JournalEntry::text)
			.flatMap((text) -> TOKEN.matcher(text).results())
			.reduce((earlier, later) -> later)
			.map((MatchResult token) -> token.group(1));
	}

	private void answer(String token, int satisfaction, String comment) {
		try {
			this.surveys.answer(token, satisfaction, comment);
		}
		catch (SurveyAlreadyAnswered once) {
			// this round brought no mail, and that of the round before is answered
		}
	}

}
