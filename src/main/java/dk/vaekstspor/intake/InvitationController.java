package dk.vaekstspor.intake;

import java.util.List;
import java.util.Map;

import dk.vaekstspor.engine.FormRejected;
import dk.vaekstspor.taskforceinvitation.InvitationAnswer;
import dk.vaekstspor.taskforceinvitation.InvitationAnswers;
import dk.vaekstspor.taskforceinvitation.InvitationLinks;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages behind the links of an invitation to a taskforce. They tell nothing of the
 * case, and opening them answers nothing, since mail programs open links too.
 */
@Controller
@RequestMapping(InvitationLinks.PATH)
class InvitationController {

	private final InvitationAnswers answers;

	private final OpenPages pages;

	InvitationController(InvitationAnswers answers, OpenPages pages) {
		this.answers = answers;
		this.pages = pages;
	}

	@GetMapping("ja/{token}")
	ModelAndView askToAccept(@PathVariable String token) {
		this.answers.check(InvitationAnswer.ACCEPT, token);
		return acceptPage(List.of(), HttpStatus.OK);
	}

	@PostMapping("ja/{token}")
	ModelAndView accept(@PathVariable String token, AcceptForm form) {
		this.answers.check(InvitationAnswer.ACCEPT, token);
		if (!form.problems().isEmpty()) {
			return acceptPage(form.problems(), HttpStatus.BAD_REQUEST);
		}
		try {
			this.answers.accept(token, form.isDisqualified());
		}
		catch (FormRejected ex) {
			return acceptPage(List.of(AcceptForm.REFUSED), HttpStatus.BAD_REQUEST);
		}
		return redirect(form.isDisqualified() ? "tak-nej" : "tak-ja");
	}

	@GetMapping("nej/{token}")
	ModelAndView askToDecline(@PathVariable String token) {
		this.answers.check(InvitationAnswer.DECLINE, token);
		return declinePage(DeclineForm.EMPTY, List.of(), HttpStatus.OK);
	}

	@PostMapping("nej/{token}")
	ModelAndView decline(@PathVariable String token, DeclineForm form) {
		this.answers.check(InvitationAnswer.DECLINE, token);
		List<PageProblem> problems = form.problems();
		if (!problems.isEmpty()) {
			return declinePage(form, problems, HttpStatus.BAD_REQUEST);
		}
		this.answers.decline(token, form.reasonText(), form.isDisqualified());
		return redirect("tak-nej");
	}

	@GetMapping("tak-ja")
	ModelAndView thanksForAccepting() {
		return thanks(true);
	}

	@GetMapping("tak-nej")
	ModelAndView thanksForDeclining() {
		return thanks(false);
	}

	private ModelAndView acceptPage(List<PageProblem> problems, HttpStatus status) {
		return this.pages.page("invitation/accept", Map.of("problems", problems), status);
	}

	private ModelAndView declinePage(DeclineForm form, List<PageProblem> problems, HttpStatus status) {
		return this.pages.page("invitation/decline", Map.of("form", form, "problems", problems), status);
	}

	private ModelAndView thanks(boolean accepted) {
		return this.pages.page("invitation/thanks", Map.of("accepted", accepted), HttpStatus.OK);
	}

	private static ModelAndView redirect(String page) {
		return new ModelAndView("redirect:" + InvitationLinks.PATH + page);
	}

}
