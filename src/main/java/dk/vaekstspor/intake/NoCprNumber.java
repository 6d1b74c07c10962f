package dk.vaekstspor.intake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * The text holds no CPR number.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NoCprNumberValidator.class)
@interface NoCprNumber {

	String message() default "{enquiry.cpr}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

}
