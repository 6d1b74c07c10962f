package dk.vaekstspor.knowledgepartnermatching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TextRules;
import dk.vaekstspor.introduction.Introduction;

/**
 * A form's list with one row per partner: the first cell names the partner and can't be
 * changed, the others are answered for this partner.
 */
final class PartnerRows {

	private static final String PARTNER = "partner";

	private PartnerRows() {
	}

	/** The rows as the form shows them first. */
	static List<Map<String, Object>> of(List<Introduction> introductions) {
		return introductions.stream()
			.<Map<String, Object>>map((introduction) -> Map.of(PARTNER, name(introduction)))
			.toList();
	}

	/**
	 * The submitted rows by introduction.
	 * @throws dk.vaekstspor.engine.FormRejected unless there is just one row for each
	 */
	static Map<Introduction, Map<String, Object>> answers(SubmittedForm form, String key,
			List<Introduction> introductions) {
		List<Map<String, Object>> rows = form.rows(key);
		Map<Introduction, Map<String, Object>> answers = new LinkedHashMap<>();
		for (int i = 0; i < introductions.size() && i < rows.size(); i++) {
			if (name(introductions.get(i)).equals(rows.get(i).get(PARTNER))) {
				answers.put(introductions.get(i), rows.get(i));
			}
		}
		if (answers.size() != introductions.size() || rows.size() != introductions.size()) {
			form.reject(key, "Der skal være ét svar for hver vidensaktør. Genindlæs siden, og prøv igen.");
		}
		return answers;
	}

	private static String name(Introduction introduction) {
		return TextRules.clean(PartnerTexts.name(introduction.partner()));
	}

}
