package dk.vaekstspor.language;

import java.util.ArrayList;
import java.util.List;

import dk.vaekstspor.vocabulary.MessageKind;

/**
 * The examples of companies' cases with their needs and sectors told; some of them
 * without their texts, for whoever asks without one.
 */
record Told(List<Features> features, List<Labels> labels) {

	/** Every so many examples are learned from without their text, too. */
	private static final int WITHOUT_TEXT = 3;

	static Told of(List<Features> texts, List<Labels> labels) {
		Told told = new Told(new ArrayList<>(), new ArrayList<>());
		for (int index = 0; index < texts.size(); index++) {
			Labels one = labels.get(index);
			if (one.kind() == MessageKind.COMPANY_CASE) {
				told.add(texts.get(index).told(one.needs(), one.sector()), one);
				if (index % WITHOUT_TEXT == 0) {
					told.add(Features.onlyTold(one.needs(), one.sector()), one);
				}
			}
		}
		return told;
	}

	private void add(Features text, Labels one) {
		this.features.add(text);
		this.labels.add(one);
	}

}
