package dk.vaekstspor.system;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * What must be in place before the first request is answered.
 */
@Component
class Setup implements SmartInitializingSingleton {

	private final AccessSetup access;

	private final DemoSignIns demo;

	Setup(AccessSetup access, DemoSignIns demo) {
		this.access = access;
		this.demo = demo;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.access.apply();
		this.demo.createMissing();
	}

}
