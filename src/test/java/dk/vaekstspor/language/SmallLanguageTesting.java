package dk.vaekstspor.language;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The module alone. No configuration by itself, lest other tests that look for the
 * module's parts find it.
 */
@EnableConfigurationProperties(LanguageSettings.class)
@ComponentScan("dk.vaekstspor.language")
class SmallLanguageTesting {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	/** A reader as after a restart, with the same tables. */
	static TextReader reader(PrecedentRepository precedents) {
		LanguageFolder folder = LanguageFiles.onClassPath("small-language");
		return new TextReader(new ExampleFiles(folder), new ThesaurusFiles(folder), new AlarmWords(folder),
				new PrecedentMemory(precedents));
	}

}
