package dk.vaekstspor;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	@Test
	void modulesUseOnlyWhatTheyDeclareAndNoCycles() {
		ApplicationModules.of(Vaekstspor.class).verify();
	}

}
