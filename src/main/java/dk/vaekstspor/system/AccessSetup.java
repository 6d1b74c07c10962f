package dk.vaekstspor.system;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;

import org.springframework.stereotype.Component;

/**
 * Brings the engine's groups and authorizations to what {@link AccessRules} say. Whatever
 * an administrator granted beside them stays.
 */
@Component
class AccessSetup {

	private final IdentityService identities;

	private final AuthorizationService authorizations;

	AccessSetup(IdentityService identities, AuthorizationService authorizations) {
		this.identities = identities;
		this.authorizations = authorizations;
	}

	/** Creates what is missing and mends what differs; a second run changes nothing. */
	void apply() {
		Roles.names().forEach(this::createGroup);
		AccessRules.all().forEach(this::apply);
	}

	private void createGroup(String id, String name) {
		if (this.identities.createGroupQuery().groupId(id).count() == 0) {
			Group group = this.identities.newGroup(id);
			group.setName(name);
			group.setType("WORKFLOW");
			this.identities.saveGroup(group);
		}
	}

	private void apply(AccessRule rule) {
		Authorization authorization = existing(rule);
		if (authorization == null) {
			save(create(rule), rule);
		}
		else if (((AuthorizationEntity) authorization).getPermissions() != bits(rule)) {
			save(authorization, rule);
		}
	}

	private Authorization existing(AccessRule rule) {
		AuthorizationQuery query = this.authorizations.createAuthorizationQuery()
			.authorizationType(type(rule))
			.resourceType(rule.resource())
			.resourceId(rule.resourceId());
		return (rule.isForEverybody() ? query : query.groupIdIn(rule.group())).singleResult();
	}

	private Authorization create(AccessRule rule) {
		Authorization authorization = this.authorizations.createNewAuthorization(type(rule));
		if (!rule.isForEverybody()) {
			authorization.setGroupId(rule.group());
		}
		authorization.setResource(rule.resource());
		authorization.setResourceId(rule.resourceId());
		return authorization;
	}

	private void save(Authorization authorization, AccessRule rule) {
		authorization.setPermissions(rule.permissions().toArray(Permission[]::new));
		this.authorizations.saveAuthorization(authorization);
	}

	private static int type(AccessRule rule) {
		return rule.isForEverybody() ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT;
	}

	private static int bits(AccessRule rule) {
		return rule.permissions().stream().mapToInt(Permission::getValue).reduce(0, (all, one) -> all | one);
	}

}
