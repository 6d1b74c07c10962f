package dk.vaekstspor.taskforcefile;

/**
 * The member neither sits in the taskforce nor is asked to, and so cannot leave it.
 */
public final class MemberNotInTaskforce extends IllegalStateException {

	MemberNotInTaskforce(long id, MemberState state) {
		super("Taskforce member " + id + " is " + state);
	}

}
