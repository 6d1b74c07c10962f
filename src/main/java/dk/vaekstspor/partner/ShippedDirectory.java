package dk.vaekstspor.partner;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Fills an empty directory with the one that the product ships.
 */
@Component
class ShippedDirectory implements ApplicationRunner {

	private final KnowledgePartners partners;

	ShippedDirectory(KnowledgePartners partners) {
		this.partners = partners;
	}

	@Override
	public void run(ApplicationArguments args) throws IOException {
		if (!this.partners.isEmpty()) {
			return;
		}
		ClassPathResource shipped = new ClassPathResource("partners/partners.csv");
		try (Reader csv = new InputStreamReader(shipped.getInputStream(), StandardCharsets.UTF_8)) {
			this.partners.importCsv(csv);
		}
	}

}
