package dk.vaekstspor.language;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the language data are.
 *
 * @param folder with {@code examples/*.csv} and {@code thesaurus/*.txt}, as Spring writes
 * the places of files, with a slash at the end
 */
@Validated
@ConfigurationProperties("vaekstspor.language")
public record LanguageSettings(@NotBlank String folder) {

}
