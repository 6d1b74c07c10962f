package dk.vaekstspor.system;

import java.util.List;

import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.engine.Groups;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.db.HasDbRevision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class AccessSetupTests {

	@Autowired
	private AccessSetup setup;

	@Autowired
	private AuthorizationService authorizations;

	@Autowired
	private IdentityService identities;

	@Test
	void changesNothingTheSecondTime() {
		List<Integer> before = revisions();

		this.setup.apply();

		assertThat(revisions()).isEqualTo(before);
	}

	@Test
	void takesBackWhatARoleMustNotHave() {
		Authorization cases = ofAdministrators(Resources.TASK);
		cases.setPermissions(new Permission[] { Permissions.ALL });
		this.authorizations.saveAuthorization(cases);

		this.setup.apply();

		assertThat(ofAdministrators(Resources.TASK).isPermissionGranted(Permissions.READ)).isFalse();
	}

	/** Camunda's set-up page grants everything for which it finds no rule. */
	@ParameterizedTest
	@EnumSource(Resources.class)
	void leavesTheSetUpPageNothingToGrant(Resources resource) {
		assertThat(ofAdministrators(resource)).isNotNull();
	}

	@Test
	void namesEachGroupInDanish() {
		assertThat(name(Groups.CASEWORKER)).isEqualTo("Sagsbehandlere");
		assertThat(name("department-MILJO")).isEqualTo("Virksomhedsmiljø og affald");
		assertThat(this.identities.createGroupQuery().count()).isEqualTo(4 + 18);
	}

	private Authorization ofAdministrators(Resources resource) {
		return this.authorizations.createAuthorizationQuery()
			.groupIdIn(Groups.ADMIN)
			.resourceType(resource)
			.resourceId(Authorization.ANY)
			.singleResult();
	}

	private List<Integer> revisions() {
		return this.authorizations.createAuthorizationQuery()
			.orderByResourceId()
			.asc()
			.list()
			.stream()
			.map((authorization) -> authorization.getId().hashCode()
					+ 31 * ((HasDbRevision) authorization).getRevision())
			.sorted()
			.toList();
	}

	private String name(String group) {
		return this.identities.createGroupQuery().groupId(group).singleResult().getName();
	}

}
