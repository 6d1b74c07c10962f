package dk.vaekstspor.intake;

import java.util.List;
import java.util.Map;

import dk.vaekstspor.followup.Surveys;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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

	private final OpenPages pages;

	SurveyController(Surveys surveys, OpenPages pages) {
		this.surveys = surveys;
		this.pages = pages;
	}

	@GetMapping("/{token}")
	ModelAndView ask(@PathVariable String token) {
		this.surveys.check(token);
		return page(SurveyForm.EMPTY, List.of(), HttpStatus.OK);
	}

	@PostMapping("/{token}")
	ModelAndView answer(@PathVariable String token, SurveyForm form) {
		this.surveys.check(token);
		List<PageProblem> problems = form.problems();
		if (!problems.isEmpty()) {
			return page(form, problems, HttpStatus.BAD_REQUEST);
		}
		this.surveys.answer(token, form.satisfactionValue(), form.commentText());
		return new ModelAndView("redirect:/opfoelgning/tak");
	}

	@GetMapping("/tak")
	ModelAndView thanks() {
		return this.pages.page("survey/thanks", Map.of(), HttpStatus.OK);
	}

	private ModelAndView page(SurveyForm form, List<PageProblem> problems, HttpStatus status) {
		return this.pages.page("survey/form",
				Map.of("form", form, "problems", problems, "answers", SatisfactionAnswer.values()), status);
	}

}
