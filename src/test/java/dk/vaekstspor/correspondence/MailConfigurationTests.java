package dk.vaekstspor.correspondence;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

class MailConfigurationTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
		.withUserConfiguration(MailConfiguration.class, Settings.class)
		.withPropertyValues("vaekstspor.mail.from=post@herning.example", "vaekstspor.mail.signature=Erhverv",
				"vaekstspor.mail.directory=target/mail", "vaekstspor.mail.public-address=https://sager.example",
				"vaekstspor.mail.timeout=7s");

	@Test
	void writesFilesWhenNoHostIsSet() {
		this.runner.run((context) -> assertThat(context).getBean(Postman.class).isInstanceOf(FilePostman.class));
		this.runner.withPropertyValues("spring.mail.host=")
			.run((context) -> assertThat(context).getBean(Postman.class).isInstanceOf(FilePostman.class));
	}

	@Test
	void sendsBySmtpWithTimeoutsWhenAHostIsSet() {
		this.runner
			.withPropertyValues("spring.mail.host=smtp.example",
					"spring.mail.properties.mail.smtp.connectiontimeout=2000")
			.run((context) -> {
				assertThat(context).getBean(Postman.class).isInstanceOf(SmtpPostman.class);
				assertThat(context.getBean(JavaMailSenderImpl.class).getJavaMailProperties())
					.containsEntry("mail.smtp.connectiontimeout", "2000")
					.containsEntry("mail.smtp.timeout", "7000")
					.containsEntry("mail.smtp.writetimeout", "7000");
			});
	}

	@Test
	void doesNotStartWithoutASender() {
		this.runner.withPropertyValues("vaekstspor.mail.from=").run((context) -> assertThat(context).hasFailed());
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(MailSettings.class)
	static class Settings {

	}

}
