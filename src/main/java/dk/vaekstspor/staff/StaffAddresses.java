package dk.vaekstspor.staff;

import java.util.List;
import java.util.Optional;

import dk.vaekstspor.vocabulary.Department;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Where to write to colleagues: at the roster's address, else at the sign-in's; to a
 * department at the addresses of all its users.
 */
@Component
public class StaffAddresses {

	private final Roster roster;

	private final SignInAddresses signIns;

	StaffAddresses(Roster roster, SignInAddresses signIns) {
		this.roster = roster;
		this.signIns = signIns;
	}

	/** The person's address; empty when none is known. */
	public List<String> of(String userId) {
		return Optional.of(userId)
			.flatMap(this.roster::find)
			.map(StaffMember::email)
			.filter(StringUtils::hasText)
			.map(List::of)
			.orElseGet(() -> this.signIns.ofUser(userId));
	}

	public List<String> of(Department department) {
		return this.signIns.ofDepartment(department);
	}

	/** Those who find somebody for what nobody has taken: managers if it is secret. */
	public List<String> ofCaseGroup(boolean confidential) {
		return confidential ? ofManagers() : this.signIns.ofCaseworkers();
	}

	public List<String> ofManagers() {
		return this.signIns.ofManagers();
	}

}
