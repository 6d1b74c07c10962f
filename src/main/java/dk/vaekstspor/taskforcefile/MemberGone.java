package dk.vaekstspor.taskforcefile;

/**
 * A member takes part in a taskforce no more; published before the change is committed.
 *
 * @param joined whether the member had said yes; otherwise the answer was still awaited
 */
public record MemberGone(String caseNumber, long memberId, boolean joined) {

}
