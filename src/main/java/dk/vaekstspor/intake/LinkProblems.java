package dk.vaekstspor.intake;

import dk.vaekstspor.engine.PersonDisqualified;
import dk.vaekstspor.followup.SurveyAlreadyAnswered;
import dk.vaekstspor.links.LinkExpired;
import dk.vaekstspor.links.LinkInvalid;
import dk.vaekstspor.taskforceinvitation.InvitationClosed;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells visitors why they cannot answer by their link.
 */
@ControllerAdvice(assignableTypes = { SurveyController.class, InvitationController.class })
class LinkProblems {

	private final OpenPages pages;

	LinkProblems(OpenPages pages) {
		this.pages = pages;
	}

	@ExceptionHandler(LinkInvalid.class)
	ModelAndView invalid() {
		return this.pages.unusable(UnusableLink.INVALID);
	}

	@ExceptionHandler(LinkExpired.class)
	ModelAndView expired() {
		return this.pages.unusable(UnusableLink.EXPIRED);
	}

	@ExceptionHandler(SurveyAlreadyAnswered.class)
	ModelAndView used() {
		return this.pages.unusable(UnusableLink.USED);
	}

	/** Also for somebody whose conflict of interest was registered just now. */
	@ExceptionHandler({ InvitationClosed.class, PersonDisqualified.class })
	ModelAndView closed() {
		return this.pages.unusable(UnusableLink.CLOSED);
	}

	@ExceptionHandler(TooManyEnquiries.class)
	ModelAndView tooMany(TooManyEnquiries tooMany, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.secondsToWait()));
		return this.pages.unusable(UnusableLink.TOO_MANY);
	}

	@ExceptionHandler(FormCutOff.class)
	ModelAndView cutOff() {
		return this.pages.unusable(UnusableLink.CUT_OFF);
	}

}
