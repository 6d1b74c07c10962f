package dk.vaekstspor.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The casefile module alone, at an hour that in Danish time occurs twice.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({ CaseFiles.class, CaseNumbers.class, Journal.class, CaseAccessLog.class })
class CasefileTestConfiguration {

	static final Instant NOW = Instant.parse("2026-10-25T01:30:00.123456Z");

	@Bean
	Clock clock() {
		return Clock.fixed(NOW, ZoneId.of("Europe/Copenhagen"));
	}

	static NewEnquiry enquiry(long companyId, String text) {
		return new NewEnquiry(companyId, null, Channel.PHONE, text, null, false, null, null);
	}

	static Assessment assessment(Set<Need> needs, Set<Flag> flags) {
		return new Assessment(CaseType.DEVELOP, Sector.PRODUCTION, needs, flags, false, true, "sagsbehandler");
	}

}
