package dk.vaekstspor.intake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * The text, if any, is the code of a channel.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ChannelCodeValidator.class)
@interface ChannelCode {

	String message() default "{enquiry.channel}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

}
