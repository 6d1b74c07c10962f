package dk.vaekstspor.intake;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages that people reach by a link in a mail, each with the name of the sender.
 */
@Component
class OpenPages {

	private final IntakeSettings settings;

	OpenPages(IntakeSettings settings) {
		this.settings = settings;
	}

	ModelAndView page(String template, Map<String, ?> model, HttpStatus status) {
		return new ModelAndView(template, model, status).addObject("sender", this.settings.sender());
	}

	ModelAndView unusable(UnusableLink link) {
		return page("page/unusable", Map.of("link", link), link.status());
	}

}
