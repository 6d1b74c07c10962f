package dk.vaekstspor.casetimeline;

import java.util.List;

import dk.vaekstspor.steprecord.HeldTime;
import dk.vaekstspor.steprecord.ProcessRecord;

/**
 * One run of a process for a case.
 *
 * @param name what people call the process
 * @param lasted from its beginning to its end, or to now
 * @param steps in the order in which they were entered
 */
public record TimelineProcess(ProcessRecord run, String name, HeldTime lasted, List<TimelineStep> steps) {
}
