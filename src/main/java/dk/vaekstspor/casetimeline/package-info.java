/**
 * What happened to one case, step by step, in all its processes. Facts of others put in
 * order.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "bottlenecks", "steprecord", "workingdays", "casefile", "company" })
package dk.vaekstspor.casetimeline;
