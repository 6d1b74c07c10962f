package dk.vaekstspor.workingdays;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The service targets, each a number of Danish working days.
 *
 * @param humanContact until a person has been in touch with the company
 * @param assessment until an enquiry is assessed
 * @param companyConfirmation until an unknown company is confirmed by a person
 * @param caseChoice until a person has chosen between an open case and a new one
 * @param stateAid until the legal adviser has assessed state aid
 * @param taskforceDecision until a taskforce is put together
 * @param taskforceMeeting until the taskforce meets
 * @param taskforceMeetingAttract until the taskforce meets when the company is to be
 * attracted
 * @param actionPlan after the meeting, for an action that got no deadline of its own
 * @param actionReminderBefore before an action's deadline, when its department is
 * reminded
 * @param partnerAnswer until a knowledge partner answers
 * @param partnerReminder until a silent knowledge partner is reminded
 * @param consentReminder until a missing consent is reminded of
 * @param memberAnswer until an invited member answers
 * @param memberSubstitute until somebody else is asked in the place of a silent member
 * @param companyAnswer until the company is reminded that we wait for it
 * @param followUpCall until a follow-up call is made
 * @param closing until a case or taskforce is closed
 * @param readinessGap until a manager has seen to a gap in the readiness
 * @param dissatisfaction until a dissatisfied company is contacted
 */
@Validated
@ConfigurationProperties("vaekstspor.deadlines")
public record DeadlineSettings(@Positive int humanContact, @Positive int assessment, @Positive int companyConfirmation,
		@Positive int caseChoice, @Positive int stateAid, @Positive int taskforceDecision,
		@Positive int taskforceMeeting, @Positive int taskforceMeetingAttract, @Positive int actionPlan,
		@Positive int actionReminderBefore, @Positive int partnerAnswer, @Positive int partnerReminder,
		@Positive int consentReminder, @Positive int memberAnswer, @Positive int memberSubstitute,
		@Positive int companyAnswer, @Positive int followUpCall, @Positive int closing, @Positive int readinessGap,
		@Positive int dissatisfaction) {

	private static final Map<String, RecordComponent> BY_NAME = Arrays
		.stream(DeadlineSettings.class.getRecordComponents())
		.collect(Collectors.toMap((component) -> kebabCase(component.getName()), Function.identity()));

	/**
	 * The deadline of that name, in working days.
	 * @param name as in the settings file, for example {@code taskforce-meeting}
	 * @return empty when there is no such deadline
	 */
	public Optional<Integer> named(String name) {
		return Optional.ofNullable(BY_NAME.get(name)).map(this::value);
	}

	private int value(RecordComponent component) {
		try {
			return (int) component.getAccessor().invoke(this);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String kebabCase(String name) {
		return name.replaceAll("(\\p{Upper})", "-$1").toLowerCase(Locale.ROOT);
	}

}
