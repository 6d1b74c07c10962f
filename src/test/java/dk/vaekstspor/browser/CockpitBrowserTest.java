package dk.vaekstspor.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.Vaekstspor;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/**
 * The real Cockpit of an application of one's own, with {@link PastCases} to look at and
 * no jobs running beside it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Vaekstspor.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:cockpit-browser", "vaekstspor.mail.directory=target/mail",
				"camunda.bpm.job-execution.enabled=false" })
@Import({ ProcessTesting.class, PastCases.class })
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@interface CockpitBrowserTest {

}
