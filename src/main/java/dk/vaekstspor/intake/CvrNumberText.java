package dk.vaekstspor.intake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * The text, if any, can be read as a CVR number.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CvrNumberTextValidator.class)
@interface CvrNumberText {

	String message() default "{enquiry.cvr}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

}
