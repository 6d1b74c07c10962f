package dk.vaekstspor.company;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.util.StringUtils;
import org.springframework.validation.annotation.Validated;

/**
 * Where companies are looked up.
 *
 * @param address of Datafordeler's CVR service, GraphQL version 2
 * @param apiKey from Datafordeler's administration; without one the local register
 * answers
 * @param timeout the longest wait for one answer of the service
 * @param csv fills the local register when it is empty; none leaves it empty
 */
@Validated
@ConfigurationProperties("vaekstspor.company-register")
record CompanyRegisterSettings(@NotNull URI address, String apiKey, @NotNull Duration timeout, Resource csv) {

	boolean hasKey() {
		return StringUtils.hasText(this.apiKey);
	}

	/** Without the key, which a record would print. */
	@Override
	public String toString() {
		return "CompanyRegisterSettings[address=%s, timeout=%s, csv=%s]".formatted(this.address, this.timeout,
				this.csv);
	}

}
