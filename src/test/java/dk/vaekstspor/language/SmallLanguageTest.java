package dk.vaekstspor.language;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of what is remembered, with few examples. The memory follows what is committed,
 * so no transaction spans a test: forget what was learned.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@DataJdbcTest
@Import(SmallLanguageTesting.class)
@TestPropertySource(properties = "vaekstspor.language.folder=classpath:small-language/")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@interface SmallLanguageTest {

}
