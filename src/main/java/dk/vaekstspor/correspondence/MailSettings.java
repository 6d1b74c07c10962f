package dk.vaekstspor.correspondence;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How mails go out; the SMTP server itself is {@code spring.mail}.
 *
 * @param from the sender, with or without a name
 * @param signature who greets at the end of each mail
 * @param directory where mails are written as files while no SMTP server is set
 * @param publicAddress where people reach this application, for links in mails
 * @param timeout the longest wait for the SMTP server at each step
 */
@Validated
@ConfigurationProperties("vaekstspor.mail")
record MailSettings(@NotBlank String from, @NotBlank String signature, @NotNull Path directory,
		@NotNull URI publicAddress, @NotNull Duration timeout) {

	String taskList() {
		return absolute("/camunda/app/tasklist/");
	}

	/** A link to a page of this application becomes one that works in a mail. */
	String absolute(String link) {
		return link.startsWith("/") ? this.publicAddress.toString().replaceFirst("/$", "") + link : link;
	}

}
