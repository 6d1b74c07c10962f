/**
 * When a taskforce can meet, and the calendar entries (iCalendar) that say so.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "casefile", "correspondence", "staff", "taskforcefile", "vocabulary", "workingdays" })
package dk.vaekstspor.meeting;
