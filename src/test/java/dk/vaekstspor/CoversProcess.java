package dk.vaekstspor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The tests of this class pass every flow node and every sequence flow of that process;
 * the class fails when they do not.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestExecutionListeners(listeners = ProcessCoverage.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface CoversProcess {

	/** The id of the process, for example {@code followUp}. */
	String value();

}
