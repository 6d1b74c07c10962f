package dk.vaekstspor.intake;

import java.util.Locale;

import dk.vaekstspor.company.CvrNumber;
import dk.vaekstspor.company.InvalidCvrNumber;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

class CvrNumberTextValidator implements ConstraintValidator<CvrNumberText, String> {

	@Override
	public boolean isValid(String text, ConstraintValidatorContext context) {
		if (text == null) {
			return true;
		}
		try {
			CvrNumber.parse(text);
			return true;
		}
		catch (InvalidCvrNumber ex) {
			tell(ex.reason(), context);
			return false;
		}
	}

	private static void tell(InvalidCvrNumber.Reason reason, ConstraintValidatorContext context) {
		String key = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
		context.disableDefaultConstraintViolation();
		context.buildConstraintViolationWithTemplate("{enquiry.cvr." + key + "}").addConstraintViolation();
	}

}
