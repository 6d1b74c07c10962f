package dk.vaekstspor.api;

import java.util.Set;

import dk.vaekstspor.calls.BodyLimit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/**
 * Bounds what other programs may send.
 */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

	/** Enough for the longest text, however its characters are written in JSON. */
	static final DataSize MOST = DataSize.ofMegabytes(2);

	@Bean
	BodyLimit suggestionsBodyLimit() {
		return new BodyLimit(MOST, Set.of(SuggestionsController.TRIAGE, SuggestionsController.MATCHES));
	}

}
