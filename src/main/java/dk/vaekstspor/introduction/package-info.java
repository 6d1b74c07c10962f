/**
 * The introductions of companies to knowledge partners: who was proposed to whom, who
 * agreed, and what came of it. Knows the vocabulary and nothing of the engine.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "vocabulary")
package dk.vaekstspor.introduction;
