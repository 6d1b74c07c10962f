package dk.vaekstspor.company;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chooses who answers for the company register.
 */
@Configuration(proxyBeanMethods = false)
class CompanyRegisterConfiguration {

	@Bean
	CompanyRegister companyRegister(CompanyRegisterSettings settings, Clock clock, JdbcClient database,
			PlatformTransactionManager transactions, IndustryCodes industryCodes) {
		if (settings.hasKey()) {
			return new DatafordelerRegister(new Datafordeler(settings), industryCodes, clock);
		}
		LocalRegister register = new LocalRegister(database, new TransactionTemplate(transactions), industryCodes);
		register.fillIfEmpty(settings.csv());
		return register;
	}

}
