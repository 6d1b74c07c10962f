package dk.vaekstspor.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dk.vaekstspor.OpenedCases;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.Vaekstspor;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/**
 * The real Tasklist of an application of one's own, with the roster of the demo and no
 * jobs running beside it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Vaekstspor.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:roster-browser", "vaekstspor.mail.directory=target/mail",
				"camunda.bpm.job-execution.enabled=false" })
@Import({ ProcessTesting.class, OpenedCases.class })
@DirtiesContext
@interface RosterBrowserTest {

}
