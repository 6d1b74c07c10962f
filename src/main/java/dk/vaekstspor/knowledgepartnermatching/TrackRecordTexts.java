package dk.vaekstspor.knowledgepartnermatching;

import dk.vaekstspor.introduction.TrackRecord;

/**
 * Says in Danish how earlier introductions to a partner have gone.
 */
final class TrackRecordTexts {

	private TrackRecordTexts() {
	}

	static String of(TrackRecord record) {
		String open = (record.open() > 0) ? record.open() + " i gang" : "";
		if (record.ended() == 0) {
			return open.isEmpty() ? "Ingen tidligere introduktioner" : "Ingen afsluttede introduktioner, " + open;
		}
		return "Tidligere: " + record.ended() + ((record.ended() == 1) ? " introduktion, " : " introduktioner, ")
				+ ((record.helped() == 0) ? "ingen" : record.helped()) + " førte til samarbejde eller vejledning"
				+ similar(record) + (open.isEmpty() ? "" : "; " + open);
	}

	private static String similar(TrackRecord record) {
		return (record.similarEnded() == 0) ? ""
				: " (hos lignende virksomheder: " + record.similarHelped() + " af " + record.similarEnded() + ")";
	}

}
