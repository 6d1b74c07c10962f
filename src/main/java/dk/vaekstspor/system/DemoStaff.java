package dk.vaekstspor.system;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import dk.vaekstspor.staff.RosterFiles;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Fills the roster with made-up colleagues for trying the program out. Their absences are
 * written as days from today, for example {@code {+5}..{+6}}.
 */
@Component
class DemoStaff {

	private static final Pattern DAYS_FROM_TODAY = Pattern.compile("\\{([+-]\\d+)}");

	private final RosterFiles roster;

	private final Clock clock;

	DemoStaff(RosterFiles roster, Clock clock) {
		this.roster = roster;
		this.clock = clock;
	}

	/** Adds them all, unless one of them is there already. */
	void createMissing() {
		LocalDate today = LocalDate.now(this.clock);
		this.roster.addUnlessPresent(
				new StringReader(DAYS_FROM_TODAY.matcher(shipped()).replaceAll((days) -> day(today, days))));
	}

	private static String day(LocalDate today, MatchResult days) {
		return today.plusDays(Integer.parseInt(days.group(1))).toString();
	}

	private static String shipped() {
		try {
			return new ClassPathResource("staff/demo-staff.csv").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
