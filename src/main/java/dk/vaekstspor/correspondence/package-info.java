/**
 * Writes to companies, partners and colleagues: renders a letter from its template, puts
 * it in the case's journal and mails it, once. Depends on the case and its company.
 * <p>
 * The templates of {@code templates/mail} and the values that they take. partnerName,
 * title, the department of forwarded and the link of survey are needed; anything else
 * that is missing or empty leaves its sentence out; dates and times are printed in
 * Danish; texts stand as people wrote them. Every letter also takes {@code author} (the
 * caseworker's name).
 * <table>
 * <caption>To the company (greets {@code contactName})</caption>
 * <tr>
 * <td>receipt</td>
 * <td>contactName, deadline</td>
 * </tr>
 * <tr>
 * <td>answer</td>
 * <td>contactName, text</td>
 * </tr>
 * <tr>
 * <td>forwarded</td>
 * <td>contactName, department (who takes over), reason</td>
 * </tr>
 * <tr>
 * <td>company-reminder</td>
 * <td>contactName, title (what we wait for), text, deadline</td>
 * </tr>
 * <tr>
 * <td>taskforce-summary</td>
 * <td>contactName, text, actions (list)</td>
 * </tr>
 * <tr>
 * <td>survey</td>
 * <td>contactName, link, deadline</td>
 * </tr>
 * </table>
 * <table>
 * <caption>To authorities and partners</caption>
 * <tr>
 * <td>forward</td>
 * <td>department (the authority), companyName, contactName, contactPhone, contactEmail,
 * reason, text (the enquiry)</td>
 * </tr>
 * <tr>
 * <td>partner-introduction</td>
 * <td>partnerName, companyName, contactName, contactPhone, contactEmail, text (the need),
 * reasons (list), deadline</td>
 * </tr>
 * <tr>
 * <td>partner-reminder</td>
 * <td>partnerName, companyName, text, deadline</td>
 * </tr>
 * </table>
 * <table>
 * <caption>To colleagues ({@code link} is the Tasklist unless given)</caption>
 * <tr>
 * <td>taskforce-invitation</td>
 * <td>companyName, text (the purpose), meeting, place, deadline, link</td>
 * </tr>
 * <tr>
 * <td>taskforce-meeting</td>
 * <td>companyName, text (the purpose), meeting, place, members (list), with an
 * attachment</td>
 * </tr>
 * <tr>
 * <td>action-reminder</td>
 * <td>companyName, title, deadline, link</td>
 * </tr>
 * <tr>
 * <td>action-overdue</td>
 * <td>companyName, title, deadline, department, link</td>
 * </tr>
 * <tr>
 * <td>action-impossible</td>
 * <td>companyName, title, department, text (the reason)</td>
 * </tr>
 * <tr>
 * <td>task-reminder (who holds the task)</td>
 * <td>companyName, title (the task), deadline, link</td>
 * </tr>
 * <tr>
 * <td>task-overdue (the managers)</td>
 * <td>companyName, title (the task), deadline, owner, link</td>
 * </tr>
 * <tr>
 * <td>owner-disqualified (the managers)</td>
 * <td>link</td>
 * </tr>
 * <tr>
 * <td>contact-reminder</td>
 * <td>companyName, contactName, contactPhone, contactEmail, link</td>
 * </tr>
 * <tr>
 * <td>case-addition</td>
 * <td>companyName, text (the enquiry), contactName, contactPhone, contactEmail</td>
 * </tr>
 * <tr>
 * <td>bottleneck-alert (the managers; of no case)</td>
 * <td>title (what is new), crossed, still and over (lists of step, process, text, since,
 * until and link)</td>
 * </tr>
 * </table>
 */
@ApplicationModule(allowedDependencies = { "casefile", "company", "vocabulary" })
package dk.vaekstspor.correspondence;

import org.springframework.modulith.ApplicationModule;
