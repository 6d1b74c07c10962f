package dk.vaekstspor.system;

import java.sql.Connection;

import dk.vaekstspor.staff.Roster;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Creates the demo sign-ins that are missing, and their places in the roster; what is
 * there is left as it is.
 */
@Component
class DemoSignIns {

	private final DemoSettings settings;

	private final JdbcOperations database;

	private final IdentityService identities;

	private final Roster roster;

	DemoSignIns(DemoSettings settings, JdbcOperations database, IdentityService identities, Roster roster) {
		this.settings = settings;
		this.database = database;
		this.identities = identities;
		this.roster = roster;
	}

	/**
	 * Whether the demo sign-ins are in use.
	 * @throws DemoNotAllowed if they are wanted with another database than H2
	 */
	boolean areOn() {
		String product = this.database
			.execute((Connection connection) -> connection.getMetaData().getDatabaseProductName());
		boolean onH2 = "H2".equals(product);
		boolean wanted = this.settings.isWanted(onH2);
		if (wanted && !onH2) {
			throw new DemoNotAllowed(product);
		}
		return wanted;
	}

	void createMissing() {
		if (areOn()) {
			DemoUser.ALL.forEach(this::createMissing);
		}
	}

	private void createMissing(DemoUser user) {
		if (this.identities.createUserQuery().userId(user.id()).count() == 0) {
			create(user);
		}
		if (user.department() != null && this.roster.find(user.id()).isEmpty()) {
			this.roster.save(user.staffMember());
		}
	}

	/** A password policy, if there is one, is for real users. */
	private void create(DemoUser user) {
		User created = this.identities.newUser(user.id());
		created.setFirstName(user.role());
		created.setLastName("(demo)");
		created.setEmail(user.email());
		created.setPassword(user.id());
		((IdentityServiceImpl) this.identities).saveUser(created, true);
		user.groups().forEach((group) -> this.identities.createMembership(user.id(), group));
	}

}
