package dk.vaekstspor.correspondence;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.stereotype.Component;

/**
 * The templates of {@code templates/mail}: {@code <name>.txt}, whose first line is
 * {@code Emne: …}, and {@code <name>.html}. They have an engine of their own because that
 * of the web pages knows no plain text.
 */
@Component
class LetterTemplates {

	private static final Locale DANISH = Locale.forLanguageTag("da-DK");

	private final ITemplateEngine engine = engine();

	private final MailSettings settings;

	LetterTemplates(MailSettings settings) {
		this.settings = settings;
	}

	RenderedLetter render(Letter letter) {
		Map<String, Object> values = LetterValues.of(letter, this.settings);
		String[] text = process(letter.template() + ".txt", values).strip().split("\\R", 2);
		String subject = text[0].replaceFirst("^Emne:", "").replaceAll("\\s+", " ").strip();
		values.put("subject", subject);
		return new RenderedLetter(subject, withoutGaps(text[1]), process(letter.template() + ".html", values));
	}

	private String process(String template, Map<String, Object> values) {
		return this.engine.process(template, new Context(DANISH, values));
	}

	/** A sentence that is left out leaves empty lines behind. */
	private static String withoutGaps(String text) {
		return text.replaceAll("[ \\t]+(?=\\R)", "").replaceAll("\\R{3,}", "\n\n").strip() + "\n";
	}

	private static ITemplateEngine engine() {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.addTemplateResolver(resolver("*.txt", TemplateMode.TEXT));
		engine.addTemplateResolver(resolver("*.html", TemplateMode.HTML));
		return engine;
	}

	private static ClassLoaderTemplateResolver resolver(String names, TemplateMode mode) {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/mail/");
		resolver.setResolvablePatterns(Set.of(names));
		resolver.setTemplateMode(mode);
		resolver.setCharacterEncoding("UTF-8");
		return resolver;
	}

}
