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

	private final DemoStaff demoStaff;

	private final DemoSettings settings;

	Setup(AccessSetup access, DemoSignIns demo, DemoStaff demoStaff, DemoSettings settings) {
		this.access = access;
		this.demo = demo;
		this.demoStaff = demoStaff;
		this.settings = settings;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.access.apply();
		this.demo.createMissing();
		if (this.demo.areOn() && this.settings.isStaffWanted()) {
			this.demoStaff.createMissing();
		}
	}

}
