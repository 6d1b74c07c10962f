package dk.vaekstspor.system;

import java.util.List;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/**
 * One thing that a group may do in the engine.
 *
 * @param group the group, or null for everybody who is signed in
 * @param resourceId one resource, or {@link Authorization#ANY}
 * @param permissions none at all is a rule as well
 */
record AccessRule(String group, Resource resource, String resourceId, List<Permission> permissions) {

	AccessRule(String group, Resource resource, String resourceId, Permission... permissions) {
		this(group, resource, resourceId, List.of(permissions));
	}

	static AccessRule forEverybody(Resource resource, String resourceId, Permission... permissions) {
		return new AccessRule(null, resource, resourceId, permissions);
	}

	boolean isForEverybody() {
		return this.group == null;
	}

}
