package dk.vaekstspor.system;

import java.util.Locale;
import java.util.TimeZone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Makes the whole program live in Copenhagen and speak Danish, whatever the machine says.
 * It runs before anything has formatted a date or asked for the time zone.
 */
class CopenhagenTime implements EnvironmentPostProcessor {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		TimeZone.setDefault(TimeZone.getTimeZone("Europe/Copenhagen"));
		Locale.setDefault(Locale.forLanguageTag("da-DK"));
	}

}
