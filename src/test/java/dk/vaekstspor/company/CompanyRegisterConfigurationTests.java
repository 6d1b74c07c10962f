package dk.vaekstspor.company;

import java.time.Clock;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

class CompanyRegisterConfigurationTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
				JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
				DataSourceTransactionManagerAutoConfiguration.class))
		.withUserConfiguration(CompanyRegisterConfiguration.class, IndustryCodes.class, Settings.class)
		.withBean(Clock.class, Clock::systemUTC)
		.withPropertyValues("spring.datasource.generate-unique-name=true",
				"vaekstspor.company-register.address=https://register.example/CVR/v2",
				"vaekstspor.company-register.timeout=5s",
				"vaekstspor.company-register.csv=classpath:company/demo-companies.csv");

	@Test
	void asksDatafordelerWhenThereIsAKey() {
		this.runner.withPropertyValues("vaekstspor.company-register.api-key=hemmelig")
			.run((context) -> assertThat(context).getBean(CompanyRegister.class)
				.isInstanceOf(DatafordelerRegister.class));
	}

	@Test
	void asksItsOwnTableWithoutAKey() {
		this.runner.withPropertyValues("vaekstspor.company-register.api-key= ")
			.run((context) -> assertThat(context.getBean(CompanyRegister.class).lookUp(new CvrNumber("90289799"))).get()
				.extracting(RegisteredCompany::name)
				.isEqualTo("Birk Skabslåger A/S"));
	}

	@Test
	void doesNotStartWithAWrongFileAndSaysWhy() {
		this.runner.withPropertyValues("vaekstspor.company-register.csv=classpath:company/only-in-db07.csv")
			.run((context) -> assertThat(context).getFailure()
				.hasRootCauseInstanceOf(RegisterFileFault.class)
				.rootCause()
				.hasMessage("Line 1, column 1: the column's name must be cvrNumber"));
	}

	@Test
	void doesNotStartWithoutATimeout() {
		this.runner.withPropertyValues("vaekstspor.company-register.timeout=")
			.run((context) -> assertThat(context).hasFailed());
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(CompanyRegisterSettings.class)
	static class Settings {

	}

}
