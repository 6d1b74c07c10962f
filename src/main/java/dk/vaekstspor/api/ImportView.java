package dk.vaekstspor.api;

import dk.vaekstspor.partner.DirectoryChanges;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What an import changed.
 */
@Schema(name = "PartnerImport")
record ImportView(@Schema(description = "How many partners came into the directory") int added,
		@Schema(description = "How many were changed") int changed,
		@Schema(description = "How many the file did not name, so they were removed") int removed) {

	static ImportView of(DirectoryChanges changes) {
		return new ImportView(changes.added().size(), changes.changed().size(), changes.removed().size());
	}

}
