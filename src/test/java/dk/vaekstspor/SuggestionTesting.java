package dk.vaekstspor;

import dk.vaekstspor.language.LanguageSettings;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * Triage and matching with the shipped directory and language data, and nothing else of
 * the application.
 */
@TestConfiguration
@EnableConfigurationProperties(LanguageSettings.class)
@ComponentScan({ "dk.vaekstspor.language", "dk.vaekstspor.triage", "dk.vaekstspor.matching", "dk.vaekstspor.partner",
		"dk.vaekstspor.introduction" })
class SuggestionTesting {

}
