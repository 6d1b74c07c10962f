package dk.vaekstspor.correspondence;

import jakarta.mail.internet.AddressException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;

/**
 * Chooses how mails leave: by SMTP when {@code spring.mail.host} is set, else as files.
 */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

	@Bean
	Sender sender(MailSettings settings) throws AddressException {
		return Sender.of(settings);
	}

	@Bean
	Postman postman(ObjectProvider<JavaMailSenderImpl> senders, MailSettings settings) {
		JavaMailSenderImpl sender = senders.getIfAvailable();
		if (sender != null && StringUtils.hasText(sender.getHost())) {
			return new SmtpPostman(sender, settings.timeout());
		}
		return new FilePostman(settings.directory());
	}

}
