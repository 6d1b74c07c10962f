package dk.vaekstspor.knowledgepartnermatching;

import java.util.Optional;

import dk.vaekstspor.correspondence.Correspondence;
import dk.vaekstspor.correspondence.Letter;
import dk.vaekstspor.introduction.Introduction;

import org.springframework.stereotype.Component;

/**
 * Writes to partners by mail or, where there is no address, notes that somebody must
 * call.
 */
@Component
class PartnerPost {

	private final IntroductionLetters letters;

	private final IntroductionNotes notes;

	private final Correspondence correspondence;

	PartnerPost(IntroductionLetters letters, IntroductionNotes notes, Correspondence correspondence) {
		this.letters = letters;
		this.notes = notes;
		this.correspondence = correspondence;
	}

	void introduce(Introduction introduction) {
		send(this.letters.introduction(introduction), introduction);
	}

	void remind(Introduction introduction) {
		send(this.letters.reminder(introduction), introduction);
	}

	private void send(Optional<Letter> letter, Introduction introduction) {
		letter.ifPresentOrElse(this.correspondence::send, () -> this.notes.mustBeCalled(introduction));
	}

}
