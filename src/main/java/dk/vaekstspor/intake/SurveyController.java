package dk.vaekstspor.intake;

import java.util.List;
import java.util.Map;

import dk.vaekstspor.followup.SurveyAlreadyAnswered;
import dk.vaekstspor.followup.SurveyLinkExpired;
import dk.vaekstspor.followup.SurveyLinkInvalid;
import dk.vaekstspor.followup.Surveys;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page behind the link that asks a company how it went. It tells nothing of the case:
 * a link may be forwarded. Opening it uses nothing up, since mail programs open links
 * too.
 */
@Controller
@RequestMapping("/opfoelgning")
class SurveyController {

	private final Surveys surveys;

	private final IntakeSettings settings;

	SurveyController(Surveys surveys, IntakeSettings settings) {
		this.surveys = surveys;
		this.settings = settings;
	}

	@GetMapping("/{token}")
	ModelAndView ask(@PathVariable String token) {
		this.surveys.check(token);
		return page(SurveyForm.EMPTY, List.of(), HttpStatus.OK);
	}

	@PostMapping("/{token}")
	ModelAndView answer(@PathVariable String token, SurveyForm form) {
		this.surveys.check(token);
		List<SurveyProblem> problems = form.problems();
		if (!problems.isEmpty()) {
			return page(form, problems, HttpStatus.BAD_REQUEST);
		}
		this.surveys.answer(token, form.satisfactionValue(), form.commentText());
		return new ModelAndView("redirect:/opfoelgning/tak");
	}

	@GetMapping("/tak")
	ModelAndView thanks() {
		return view("survey/thanks", Map.of(), HttpStatus.OK);
	}

	@ExceptionHandler(SurveyLinkInvalid.class)
	ModelAndView invalid() {
		return unusable(UnusableLink.INVALID);
	}

	@ExceptionHandler(SurveyLinkExpired.class)
	ModelAndView expired() {
		return unusable(UnusableLink.EXPIRED);
	}

	@ExceptionHandler(SurveyAlreadyAnswered.class)
	ModelAndView used() {
		return unusable(UnusableLink.USED);
	}

	private ModelAndView page(SurveyForm form, List<SurveyProblem> problems, HttpStatus status) {
		return view("survey/form", Map.of("form", form, "problems", problems, "answers", SatisfactionAnswer.values()),
				status);
	}

	private ModelAndView unusable(UnusableLink link) {
		return view("survey/unusable", Map.of("link", link), link.status());
	}

	private ModelAndView view(String name, Map<String, ?> model, HttpStatus status) {
		return new ModelAndView(name, model, status).addObject("sender", this.settings.sender());
	}

}
