/**
 * The register of conflicts of interest between colleagues and companies
 * (Forvaltningsloven §§ 3 to 6). Knows people by their user ids and companies by their
 * ids; depends on nothing.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package dk.vaekstspor.conflictofinterest;
