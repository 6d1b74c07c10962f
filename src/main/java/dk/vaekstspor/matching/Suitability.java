package dk.vaekstspor.matching;

import java.util.Collections;

import dk.vaekstspor.partner.KnowledgePartner;

/**
 * How well a partner suits a company, whatever its needs: by sector, size and distance.
 */
final class Suitability {

	private static final double SECONDARY_SECTOR = 0.9;

	private static final double ALL_SECTORS = 0.95;

	private static final double OTHER_SECTOR = 0.35;

	private static final double OTHER_SIZE = 0.8;

	private Suitability() {
	}

	static double of(KnowledgePartner partner, MatchRequest request) {
		return sector(partner, request) * size(partner, request) * reach(partner);
	}

	private static double sector(KnowledgePartner partner, MatchRequest request) {
		if (request.sector() == null || partner.sectors().contains(request.sector())) {
			return 1;
		}
		if (partner.allSectors()) {
			return ALL_SECTORS;
		}
		return Collections.disjoint(partner.sectors(), request.secondarySectors()) ? OTHER_SECTOR : SECONDARY_SECTOR;
	}

	private static double size(KnowledgePartner partner, MatchRequest request) {
		return (request.employees() == null || partner.serves(request.employees())) ? 1 : OTHER_SIZE;
	}

	private static double reach(KnowledgePartner partner) {
		return switch (partner.reach()) {
			case LOCAL -> 1;
			case REGIONAL -> 0.97;
			case NATIONAL -> 0.94;
		};
	}

}
