package dk.vaekstspor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of triage and matching in one small context. The indexes follow what is
 * committed, so no transaction spans a test: leave the directory as it was.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJdbcTest
@Import(SuggestionTesting.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public @interface SuggestionTest {

}
