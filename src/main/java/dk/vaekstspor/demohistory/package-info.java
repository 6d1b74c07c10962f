/**
 * Fills an empty demo with eighteen months of made-up cases, lived through by the real
 * engine with a moved clock; exists in the profile {@code demo-history} only. Nobody
 * depends on it.
 * <p>
 * Where the bottleneck is planted: {@code userTask_assessStateAid} ("Vurdér
 * statsstøtte"). For the first five months the legal adviser keeps up with what comes in;
 * from then on there is time for one assessment every eleven working days, and more come
 * than that. Tasks lie unclaimed for longer and longer, and the pile grows until today.
 * All other steps are done at a usual pace; see {@link LegalDesk} and {@link Personas}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "engine", "companyengagement", "followup",
		"casefile", "company", "staff", "taskforcefile", "vocabulary", "workingdays" })
package dk.vaekstspor.demohistory;
