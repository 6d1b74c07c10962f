package dk.vaekstspor.demohistory;

import java.util.List;

/**
 * What companies ask for, made up.
 */
@DemoPart
class Enquiries {

	private static final double ASKING_FOR_STATE_AID = 0.3;

	private final List<EnquiryKind> all = DemoFile.lines("enquiries.csv").stream().map(EnquiryKind::of).toList();

	private final Phrases phrases;

	Enquiries(Phrases phrases) {
		this.phrases = phrases;
	}

	EnquiryKind oneOf(Chance chance) {
		boolean stateAid = chance.happens(ASKING_FOR_STATE_AID);
		return chance.oneOf(this.all.stream().filter((kind) -> kind.asksForStateAid() == stateAid).toList());
	}

	/** What the case's text asks for. */
	EnquiryKind recognise(String caseText) {
		return this.all.stream().filter((kind) -> kind.isIn(caseText)).findFirst().orElseThrow();
	}

	/** The enquiry itself, with its numbers. */
	String words(EnquiryKind kind, Chance chance) {
		return kind.told((open) -> number(open, chance));
	}

	/** The enquiry as a letter. */
	String letter(EnquiryKind kind, String contact, DemoCompany company, Chance chance) {
		return "%s %s\n\n%s\n%s, %s".formatted(this.phrases.oneFor("greeting", chance), words(kind, chance),
				this.phrases.oneFor("closing", chance), contact, company.name());
	}

	private static String number(String open, Chance chance) {
		return Integer.toString(switch (open) {
			case "{n}" -> chance.between(4, 30);
			case "{n2}" -> chance.between(40, 120);
			case "{m2}" -> 100 * chance.between(6, 90);
			case "{alder}" -> chance.between(62, 71);
			case "{uger}" -> chance.between(9, 20);
			case "{mio}" -> chance.between(2, 7);
			default -> throw new IllegalArgumentException("Unknown number " + open);
		});
	}

}
