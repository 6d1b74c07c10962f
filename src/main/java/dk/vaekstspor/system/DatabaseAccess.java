package dk.vaekstspor.system;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

/**
 * How the domain's records reach the database: points in time exactly, and refusals
 * without what was to be kept. Being a Spring Data configuration it also holds in the
 * tests of single modules.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseAccess extends AbstractJdbcConfiguration {

	@Override
	protected List<?> userConverters() {
		return List.of(new InstantColumn.Writer(), new InstantColumn.Reader(), new DateColumn.Writer());
	}

	@Bean
	static DiscreetRefusals discreetRefusals() {
		return new DiscreetRefusals();
	}

}
