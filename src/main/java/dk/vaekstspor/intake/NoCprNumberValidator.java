package dk.vaekstspor.intake;

import dk.vaekstspor.privacy.CprNumbers;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

class NoCprNumberValidator implements ConstraintValidator<NoCprNumber, String> {

	@Override
	public boolean isValid(String text, ConstraintValidatorContext context) {
		return !CprNumbers.isPresentIn(text);
	}

}
