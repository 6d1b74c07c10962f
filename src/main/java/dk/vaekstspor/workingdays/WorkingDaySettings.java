package dk.vaekstspor.workingdays;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Which days the town hall is closed besides weekends and public holidays.
 *
 * @param closed days of every year as {@code dd-MM}
 */
@Validated
@ConfigurationProperties("vaekstspor.working-days")
record WorkingDaySettings(@NotNull Set<@Pattern(regexp = "\\d{2}-\\d{2}") String> closed) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM");

	boolean isClosed(LocalDate date) {
		return closedDays().contains(MonthDay.from(date));
	}

	private Set<MonthDay> closedDays() {
		return this.closed.stream().map((day) -> MonthDay.parse(day, DAY)).collect(Collectors.toSet());
	}

}
