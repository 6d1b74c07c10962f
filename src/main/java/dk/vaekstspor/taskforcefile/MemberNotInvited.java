package dk.vaekstspor.taskforcefile;

/**
 * The member is not waiting for an answer, so no answer can be recorded.
 */
public final class MemberNotInvited extends IllegalStateException {

	MemberNotInvited(long id, MemberState state) {
		super("Taskforce member " + id + " is " + state);
	}

}
