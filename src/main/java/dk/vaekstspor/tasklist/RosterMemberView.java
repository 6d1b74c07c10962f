package dk.vaekstspor.tasklist;

import java.util.Comparator;
import java.util.List;

import dk.vaekstspor.staff.Absence;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.vocabulary.Term;

/**
 * A colleague as the roster page shows them; codes stand for departments and competences.
 *
 * @param email empty when none is known
 * @param substitute user id, or empty
 * @param absences by first day; without a last day until further notice
 * @param signIn whether the colleague can sign in
 * @param openTaskforces how many open taskforces the colleague leads, sits in or is
 * invited to
 * @param version what a change is based on
 */
record RosterMemberView(String userId, String name, String email, String department, List<String> otherDepartments,
		List<String> competences, String substitute, int weeklyHours, List<Absence> absences, boolean signIn,
		int openTaskforces, List<ConflictView> conflicts, long version) {

	static RosterMemberView of(StaffMember member, boolean signIn, int openTaskforces, List<ConflictView> conflicts) {
		return new RosterMemberView(member.userId(), member.name(), textOf(member.email()), member.department().code(),
				codes(member.otherDepartments().stream().sorted().toList()),
				codes(member.competences().stream().sorted().toList()), textOf(member.substituteUserId()),
				member.weeklyHours(),
				member.absences().stream().sorted(Comparator.comparing(Absence::firstDay)).toList(), signIn,
				openTaskforces, conflicts, member.version());
	}

	private static List<String> codes(List<? extends Term> terms) {
		return terms.stream().map(Term::code).toList();
	}

	private static String textOf(String text) {
		return (text != null) ? text : "";
	}

	/**
	 * A conflict of interest that stands.
	 *
	 * @param declared when, as Danes write it
	 */
	record ConflictView(long id, String company, String reason, String declared) {
	}

}
