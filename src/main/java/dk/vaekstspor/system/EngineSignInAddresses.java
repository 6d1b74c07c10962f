package dk.vaekstspor.system;

import java.util.List;

import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.engine.Recipients;
import dk.vaekstspor.staff.SignInAddresses;
import dk.vaekstspor.vocabulary.Department;

import org.springframework.stereotype.Component;

/**
 * The addresses of the engine's users, for modules that know nothing of the engine.
 */
@Component
class EngineSignInAddresses implements SignInAddresses {

	private final Recipients recipients;

	EngineSignInAddresses(Recipients recipients) {
		this.recipients = recipients;
	}

	@Override
	public List<String> ofUser(String userId) {
		return this.recipients.ofUser(userId);
	}

	@Override
	public List<String> ofDepartment(Department department) {
		return this.recipients.ofGroup(Groups.department(department));
	}

	@Override
	public List<String> ofCaseworkers() {
		return this.recipients.ofGroup(Groups.CASEWORKER);
	}

	@Override
	public List<String> ofManagers() {
		return this.recipients.ofGroup(Groups.MANAGER);
	}

}
