package dk.vaekstspor.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The values of a letter as its template prints them: dates in Danish, nothing empty, and
 * what every letter needs.
 */
final class LetterValues {

	private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu 'kl.' HH.mm");

	/**
	 * Anybody can type a name and somebody else's address into a contact form: what does
	 * not look like a person's name is not sent on as a greeting.
	 */
	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} .,'’´-]{1,80}");

	private static final List<String> LINKS = List.of("link", "acceptLink", "declineLink");

	private static final Set<String> MANY_LINES = Set.of("text", "reason");

	private LetterValues() {
	}

	static Map<String, Object> of(Letter letter, MailSettings settings) {
		Map<String, Object> values = new HashMap<>();
		letter.model().forEach((key, value) -> {
			if (isPresent(value)) {
				values.put(key, (printed(value) instanceof String text) ? lines(key, text) : value);
			}
		});
		values.put("caseNumber", letter.caseNumber());
		values.put("signature", settings.signature());
		values.put("publicAddress", settings.absolute("/").replaceFirst("/$", ""));
		LINKS.forEach((name) -> values.computeIfPresent(name, (key, link) -> settings.absolute(link.toString())));
		values.put("taskLink", values.getOrDefault("link", settings.taskList()));
		values.put("company", values.getOrDefault("companyName", "virksomheden"));
		values.put("companyAtStart", values.getOrDefault("companyName", "Virksomheden"));
		values.put("salutation", salutation(values.get("contactName")));
		return values;
	}

	private static boolean isPresent(Object value) {
		return value != null && !value.toString().isBlank()
				&& !(value instanceof Collection<?> items && items.isEmpty());
	}

	private static Object printed(Object value) {
		if (value instanceof Collection<?>) {
			return value;
		}
		if (value instanceof LocalDate date) {
			return DATE.format(date);
		}
		if (value instanceof LocalDateTime time) {
			return TIME.format(time);
		}
		if (value instanceof Instant time) {
			return TIME.withZone(DENMARK).format(time);
		}
		return value.toString().strip();
	}

	/**
	 * A name with a line break would end the subject early, which is the first line of
	 * the text.
	 */
	private static String lines(String key, String text) {
		return MANY_LINES.contains(key) ? text.replaceAll("\\R", "\n") : text.replaceAll("(?:\\R|\\s)+", " ");
	}

	private static String salutation(Object contactName) {
		return (contactName instanceof String name && NAME.matcher(name).matches()) ? "Kære " + name : "Hej";
	}

}
