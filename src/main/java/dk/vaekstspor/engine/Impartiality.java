package dk.vaekstspor.engine;

/**
 * Says who may not take part in which case (Forvaltningsloven §§ 3 to 6). The engine asks
 * whenever somebody is given a task or completes one, so the answer counts at once.
 */
public interface Impartiality {

	/**
	 * Whether that person may not take part in the case.
	 * @param caseNumber a number that need not belong to a case
	 */
	boolean isDisqualified(String userId, String caseNumber);

}
