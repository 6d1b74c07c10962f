package dk.vaekstspor.intake;

import java.time.Duration;
import java.util.Locale;

import dk.vaekstspor.calls.ProblemTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class EnquiryProblemsTests {

	private final EnquiryProblems problems = new EnquiryProblems(new ProblemTexts(messages()));

	@Test
	void tellsWhenToTryAgain() {
		var answer = this.problems.tooMany(new TooManyEnquiries(Duration.ofMillis(1200)), Locale.ENGLISH);

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
		assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("2");
		assertThat(answer.getBody().getDetail()).contains("in 2 seconds");
	}

	@Test
	void repeatsNothingOfTheEnquiryWhenSomethingBreaks(CapturedOutput output) {
		var broken = new IllegalStateException("ydre", new IllegalArgumentException("Karen Østergård, 96 28 28 28"));

		var problem = this.problems.failed(broken, Locale.forLanguageTag("da"));

		assertThat(problem.getStatus()).isEqualTo(500);
		assertThat(problem.getDetail()).startsWith("Henvendelsen er ikke modtaget.");
		assertThat(output).contains("java.lang.IllegalArgumentException at dk.vaekstspor.intake.EnquiryProblemsTests")
			.doesNotContain("Karen");
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		return messages;
	}

}
