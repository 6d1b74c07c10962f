package dk.vaekstspor.eventlog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.bottlenecks.ModelledProcess;
import dk.vaekstspor.bottlenecks.ModelledStep;
import dk.vaekstspor.eventlog.StepHolders.Holder;
import dk.vaekstspor.steprecord.CaseProfile;
import dk.vaekstspor.steprecord.CaseProfiles;
import dk.vaekstspor.steprecord.StepRecord;

/**
 * Takes passages case by case and tells of whole cases, some hundred passages at a time,
 * so that what is asked beside them is asked seldom.
 */
final class CaseBatches implements Consumer<StepRecord> {

	private static final int AT_ONCE = 500;

	private static final Comparator<LoggedEvent> IN_TIME = Comparator.comparing(LoggedEvent::at);

	private final ModelledProcess process;

	private final CaseProfiles profiles;

	private final StepHolders holders;

	private final Consumer<LoggedCase> listener;

	private final Pseudonyms pseudonyms = new Pseudonyms();

	private final Map<String, List<StepRecord>> cases = new LinkedHashMap<>();

	private int waiting;

	CaseBatches(ModelledProcess process, CaseProfiles profiles, StepHolders holders, Consumer<LoggedCase> listener) {
		this.process = process;
		this.profiles = profiles;
		this.holders = holders;
		this.listener = listener;
	}

	@Override
	public void accept(StepRecord passage) {
		String id = (passage.caseNumber() != null) ? passage.caseNumber() : passage.processInstance();
		if (this.waiting >= AT_ONCE && !this.cases.containsKey(id)) {
			tell();
		}
		this.cases.computeIfAbsent(id, (unknown) -> new ArrayList<>()).add(passage);
		this.waiting++;
	}

	/** Tells of the cases that have come in. */
	void tell() {
		Map<String, CaseProfile> known = this.profiles.of(this.cases.keySet())
			.stream()
			.collect(Collectors.toMap(CaseProfile::caseNumber, (profile) -> profile));
		Map<String, List<Holder>> holdersOf = this.holders
			.of(this.cases.values().stream().flatMap(List::stream).map(StepRecord::id).toList());
		this.cases.forEach((id, passages) -> this.listener
			.accept(new LoggedCase(id, known.get(id), passages.stream().flatMap((passage) -> {
				List<Holder> had = holdersOf.getOrDefault(passage.id(), List.of());
				return events(passage, had);
			}).sorted(IN_TIME).toList())));
		this.cases.clear();
		this.waiting = 0;
	}

	private Stream<LoggedEvent> events(StepRecord passage, List<Holder> had) {
		String name = this.process.find(passage.step()).map(ModelledStep::name).orElse(passage.step());
		return Lifecycle.of(passage, name, had, this.pseudonyms).stream();
	}

}
