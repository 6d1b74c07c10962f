package dk.vaekstspor.intake;

import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.vocabulary.Term;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

class ChannelCodeValidator implements ConstraintValidator<ChannelCode, String> {

	@Override
	public boolean isValid(String code, ConstraintValidatorContext context) {
		return code == null || Term.find(Channel.class, code).isPresent();
	}

}
